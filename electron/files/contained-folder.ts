import { relative, isAbsolute, sep } from "node:path";
import { FileFailure, toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";
import { resolveTarget } from "./target-file.ts";

/** A folder that nothing may lead out of, symbolic links included. */
export interface ContainedFolder {
  readonly root: string;
  /** The real path of a file, which need not exist. @throws FileFailure when it is outside */
  file(path: string): Promise<string>;
  /** The real path of an existing folder. @throws FileFailure when it is outside */
  folder(path: string): Promise<string>;
}

/** @param root an existing folder */
export async function createContainedFolder(
  fs: FileSystem,
  root: string,
): Promise<ContainedFolder> {
  const realRoot = await fs.realpath(root);
  const inside = (realPath: string, shown: string): string => {
    if (!isInside(realRoot, realPath)) throw new FileFailure("not-permitted", shown);
    return realPath;
  };
  return {
    root: realRoot,
    async file(path) {
      try {
        return inside((await resolveTarget(fs, path)).realPath, path);
      } catch (error) {
        throw toFileFailure(error, path);
      }
    },
    async folder(path) {
      try {
        return inside(await fs.realpath(path), path);
      } catch (error) {
        throw toFileFailure(error, path);
      }
    },
  };
}

/** Whether `path` is `root` or below it. Both are real paths. */
export function isInside(root: string, path: string): boolean {
  const way = relative(root, path);
  return way === "" || (!isAbsolute(way) && way !== ".." && !way.startsWith(`..${sep}`));
}
