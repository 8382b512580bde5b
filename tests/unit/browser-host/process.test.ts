import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { startHost, useBuiltHost } from "../../support/built-host.ts";
import { temporaryFolder } from "../../support/temporary-folder.ts";

const host = useBuiltHost();

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

describe("the browser host as a program", () => {
  it("prints one line, serves the window and answers it", async () => {
    const home = await temporaryFolder();
    const running = await startHost(host.bundle(), home, ["--workspace", join(home, "work")]);
    expect(running.output()).toMatch(
      /^Lintel is ready at http:\/\/127.0.0.1:\d+\/#token=[\w-]{43}\n$/,
    );
    expect(await (await fetch(`${running.address}/`)).text()).toContain("window");
    expect(await running.call("app.describe", {})).toMatchObject({
      ok: true,
      value: { host: "browser", dialogs: "drawn", openAtStart: null },
    });
  });

  it("works in ~/Lintel when no workspace is named", async () => {
    const home = await temporaryFolder();
    const running = await startHost(host.bundle(), home, []);
    const listing = await running.call("files.list", { folder: null, extensions: [] });
    expect(listing).toMatchObject({
      ok: true,
      value: { folder: { name: "Lintel" }, parent: null },
    });
    expect(existsSync(join(home, "Lintel"))).toBe(true);
  });

  it("opens the file it is given, also one outside the workspace, and no neighbour of it", async () => {
    const home = await temporaryFolder();
    await writeFile(join(home, "a.lintel"), "text");
    const running = await startHost(host.bundle(), home, ["--open", join(home, "a.lintel")]);
    const described = await running.call("app.describe", {});
    const file = described.ok ? (described.value.openAtStart?.token ?? "") : "";
    expect(await running.call("documents.open", { file })).toMatchObject({
      ok: true,
      value: { text: "text", file: { name: "a.lintel", folder: "~" } },
    });
  });

  it.each(["SIGTERM", "SIGINT"] as const)("ends at %s with nothing left behind", async (signal) => {
    const home = await temporaryFolder();
    const running = await startHost(host.bundle(), home, []);
    // A window that listens must not keep it from ending.
    const events = await fetch(`${running.address}/api/events`, {
      headers: { "X-Lintel-Token": running.token },
    });
    running.child.kill(signal);
    expect(await running.ended).toBe(0);
    await events.body?.cancel();
    expect((await readdir(home)).sort()).toEqual(["Lintel"]);
  });

  it("ends with its standard input where its starter wants that", async () => {
    const home = await temporaryFolder();
    const running = await startHost(host.bundle(), home, ["--end-with-input"], "pipe");
    running.child.stdin?.end();
    expect(await running.ended).toBe(0);
  });

  it.runIf(process.platform !== "win32")(
    "ends when the process that started it is killed",
    async () => {
      const home = await temporaryFolder();
      const code = `
      const child = require("node:child_process").spawn(
        process.execPath, [${JSON.stringify(host.bundle())}, "--no-open"], { stdio: ["ignore", "pipe", "ignore"] });
      child.stdout.once("data", () => console.log(child.pid));
      setInterval(() => {}, 1000);`;
      const parent = spawn(process.execPath, ["-e", code], {
        env: { PATH: process.env["PATH"], HOME: home },
        stdio: ["ignore", "pipe", "ignore"],
      });
      const pid = await new Promise<number>((done) =>
        parent.stdout.once("data", (line: Buffer) => done(Number(line.toString()))),
      );
      expect(isRunning(pid)).toBe(true);
      parent.kill("SIGKILL");
      await expect.poll(() => isRunning(pid), { timeout: 10_000 }).toBe(false);
    },
  );

  it("does not start with an argument it does not know, and says so", async () => {
    const home = await temporaryFolder();
    await expect(startHost(host.bundle(), home, ["--nonsense"])).rejects.toThrow("--nonsense");
    await expect(startHost(host.bundle(), home, ["--port", "70000"])).rejects.toThrow(
      '"70000" is no port',
    );
  });

  it("says so when the port is taken", async () => {
    const home = await temporaryFolder();
    const first = await startHost(host.bundle(), home, []);
    const { port } = new URL(first.address);
    await expect(startHost(host.bundle(), home, ["--port", port])).rejects.toThrow("EADDRINUSE");
  });
});
