import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { buildIfStale } from "./build-if-stale.ts";
import { fetchElectron, installedElectron } from "./electron-binary.ts";
import { runBrowserHost } from "./run-browser-host.ts";

/**
 * `npm start`: builds what is stale and opens Lintel in Electron, or in the browser where Electron
 * cannot be had or cannot run.
 */
const APP_FOLDER = fileURLToPath(new URL("..", import.meta.url));
/** A desktop application that ends with an error this early has not started. */
const START_MS = 5_000;
const NOT_AVAILABLE =
  "Electron is not on this machine and cannot be downloaded, so Lintel opens in your browser instead.";
const DOES_NOT_RUN =
  "Electron does not run on this machine, so Lintel opens in your browser instead.";

const args = process.argv.slice(2);

/** Runs Lintel in Electron to its end. False when it could not start. */
async function runElectron(program: string): Promise<boolean> {
  const began = Date.now();
  const child = spawn(program, [APP_FOLDER, ...args], {
    stdio: "inherit",
    // Where the user is: npm itself runs scripts in the application's folder.
    cwd: process.env["INIT_CWD"] ?? process.cwd(),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => child.kill(signal));
  const code = await new Promise<number | null>((done) => {
    child.once("close", done).once("error", () => done(1));
  });
  return code === 0 || child.killed || Date.now() - began > START_MS;
}

/** Arguments of the desktop application as the browser host knows them: a file is to be opened. */
function browserArguments(): string[] {
  const [first, ...rest] = args;
  return first?.endsWith(".lintel") && !first.startsWith("-") ? ["--open", first, ...rest] : args;
}

await buildIfStale(["main", "preload", "host", "renderer"]);
const program = installedElectron() ?? (await fetchElectron());
if (program === null || !(await runElectron(program))) {
  console.log(program === null ? NOT_AVAILABLE : DOES_NOT_RUN);
  await runBrowserHost(browserArguments());
}
