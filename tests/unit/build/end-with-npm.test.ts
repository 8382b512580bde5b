import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const MODULE = new URL("../../../build/end-with-npm.ts", import.meta.url);

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it.runIf(process.platform !== "win32")("a script ends when its npm is killed", async () => {
  const script = join(await temporaryFolder(), "script.ts");
  await writeFile(
    script,
    `import { endWithNpm } from ${JSON.stringify(MODULE.href)};
     endWithNpm();
     setInterval(() => {}, 1000);
     console.log(process.pid);`,
  );
  const tsx = new URL("../../../node_modules/tsx/dist/loader.mjs", import.meta.url).href;
  // As npm does it: a shell between, which does not pass its end on.
  const command = `"${process.execPath}" --import "${tsx}" "${script}"; true`;
  const npm = spawn(process.execPath, [
    "-e",
    `process.title = "npm run script";
     require("node:child_process").spawn("sh", ["-c", ${JSON.stringify(command)}], { stdio: "inherit" });`,
  ]);
  const pid = await new Promise<number>((done, failed) => {
    npm.stdout.once("data", (line: Buffer) => done(Number(line.toString())));
    npm.stderr.once("data", (line: Buffer) => failed(new Error(line.toString())));
  });
  onTestFinished(() => {
    if (isRunning(pid)) process.kill(pid);
  });
  expect(isRunning(pid)).toBe(true);
  npm.kill("SIGKILL");
  await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
});
