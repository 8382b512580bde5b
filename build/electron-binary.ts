import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { connect } from "node:net";
import { dirname, join } from "node:path";

const PROBE_MS = 3_000;
/** Enough to unpack a copy from the cache where the network is not needed. */
const OFFLINE_MS = 8_000;
/** The download is about 100 MB. */
const ONLINE_MS = 10 * 60_000;
const DEFAULT_SOURCE = "https://github.com/";

const packageFolder = dirname(createRequire(import.meta.url).resolve("electron/package.json"));

/** Electron's program, if it is on this machine. Its package brings none: it is fetched when needed. */
export function installedElectron(): string | null {
  const name = readOrNull(join(packageFolder, "path.txt"));
  if (name === null) return null;
  const folder = process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? join(packageFolder, "dist");
  const path = join(folder, name);
  return existsSync(path) ? path : null;
}

/** Fetches Electron's program; null within seconds where its source cannot be reached. */
export async function fetchElectron(): Promise<string | null> {
  const install = spawn(process.execPath, [join(packageFolder, "install.js")], { stdio: "ignore" });
  const ended = new Promise<void>((done) =>
    install.once("close", () => done()).once("error", () => done()),
  );
  const endedFirst = ended.then(() => false);
  const reachable = usesProxy() || (await Promise.race([canReach(source()), endedFirst]));
  const limit = setTimeout(() => install.kill(), reachable ? ONLINE_MS : OFFLINE_MS);
  if (reachable) console.error("Fetching Electron, once (about 100 MB)…");
  await ended;
  clearTimeout(limit);
  return installedElectron();
}

function source(): URL {
  const mirror = process.env["ELECTRON_MIRROR"] ?? process.env["npm_config_electron_mirror"];
  return new URL(mirror && URL.canParse(mirror) ? mirror : DEFAULT_SOURCE);
}

function usesProxy(): boolean {
  return process.env["ELECTRON_GET_USE_PROXY"] !== undefined;
}

function canReach({ hostname, port, protocol }: URL): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({
      host: hostname,
      port: Number(port) || (protocol === "http:" ? 80 : 443),
    });
    const end = (reached: boolean) => {
      socket.destroy();
      answer(reached);
    };
    socket.setTimeout(PROBE_MS, () => end(false));
    socket.once("connect", () => end(true)).once("error", () => end(false));
  });
}

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
