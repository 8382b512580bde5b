import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { readArguments } from "../../../electron/browser-host/arguments.ts";

describe("the browser host's arguments", () => {
  it("have defaults: ~/Lintel, any port, and the system's browser", () => {
    expect(readArguments([])).toEqual({
      workspace: join(homedir(), "Lintel"),
      port: 0,
      openBrowser: true,
      file: null,
      endWithInput: false,
    });
  });

  it("are read, with paths taken from where the user is", () => {
    const args = ["--workspace", "work", "--port=8080", "--no-open", "--open", "a.lintel"];
    expect(readArguments([...args, "--end-with-input"])).toEqual({
      workspace: resolve("work"),
      port: 8080,
      openBrowser: false,
      file: resolve("a.lintel"),
      endWithInput: true,
    });
  });

  it.each([["--port", "x"], ["--port", "-1"], ["--port", "65536"], ["--nonsense"], ["file"]])(
    "may not be %s %s",
    (...args) => {
      expect(() => readArguments(args)).toThrow(/port|Unknown|Unexpected|ambiguous/);
    },
  );
});
