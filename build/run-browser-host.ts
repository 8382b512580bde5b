import { fileURLToPath } from "node:url";
import { endWithNpm } from "./end-with-npm.ts";

const BUNDLE = new URL("../dist/browser-host/browser-host.js", import.meta.url);

/**
 * Runs the built browser host in this very process, so that whoever ends this process ends the host:
 * there is no second process that could be left behind.
 */
export async function runBrowserHost(args: readonly string[]): Promise<void> {
  process.argv = [process.execPath, fileURLToPath(BUNDLE), ...args];
  // Where the user is: npm itself runs scripts in the application's folder.
  process.chdir(process.env["INIT_CWD"] ?? process.cwd());
  endWithNpm();
  await import(BUNDLE.href);
}
