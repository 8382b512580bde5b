import { extname, join } from "node:path";
import { isInside } from "./contained-folder.ts";
import type { FileSystem } from "./file-system.ts";
import { readRegularFile } from "./read-file.ts";

const MOST_BYTES = 64 * 1024 * 1024;
const INDEX = "index.html";

const TYPES: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".otf": "font/otf",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".ttf": "font/ttf",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff": "font/woff",
  ".woff2": "font/woff2",
};

export interface StaticFile {
  readonly bytes: Uint8Array;
  readonly type: string;
}

/** The files of the built window. */
export interface StaticFiles {
  /** The file for the path of an address, `/` for the page itself; null when there is none. */
  read(urlPath: string): Promise<StaticFile | null>;
}

export function createStaticFiles(fs: FileSystem, root: string): StaticFiles {
  return {
    async read(urlPath) {
      const names = pathNames(urlPath);
      if (names === null) return null;
      const type = TYPES[extname(names.at(-1) ?? "").toLowerCase()];
      if (type === undefined) return null;
      try {
        const realRoot = await fs.realpath(root);
        const path = await fs.realpath(join(realRoot, ...names));
        if (!isInside(realRoot, path)) return null;
        return { bytes: await readRegularFile(fs, path, MOST_BYTES), type };
      } catch {
        return null;
      }
    },
  };
}

/** The names along a path, or null for one that tries to lead elsewhere. */
function pathNames(urlPath: string): string[] | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(urlPath);
  } catch {
    return null;
  }
  if (!decoded.startsWith("/") || /[\\:\p{Cc}]/u.test(decoded)) return null;
  const names = (decoded === "/" ? INDEX : decoded.slice(1)).split("/");
  return names.some((name) => name === "" || name.startsWith(".")) ? null : names;
}
