import { readdir } from "node:fs/promises";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FileFailure } from "../../../electron/files/file-failure.ts";
import { HANDLERS } from "../../../electron/main/capabilities/registry.ts";
import { createDispatch } from "../../../electron/main/capabilities/support/dispatch.ts";
import { CONTRACT, HOST_ERRORS, type CapabilityName } from "../../../shared/host/contract.ts";
import { hostFixture } from "../../support/host-fixture.ts";

const NAMES = Object.keys(CONTRACT) as CapabilityName[];
const INVALID = { ok: false, error: { code: "invalid-input" } };

describe("the dispatcher", () => {
  it.each(["", "nothing", "__proto__", "constructor", "toString", 7, null, undefined, {}, []])(
    "knows no capability named %j",
    async (name) => {
      const host = await hostFixture();
      expect(await host.dispatch(name, {})).toEqual(INVALID);
    },
  );

  it.each(NAMES)("refuses input of the wrong shape for %s", async (name) => {
    const host = await hostFixture();
    const wrong = [undefined, null, 1, "text", [], { surplus: true }, { file: 1, folder: 1 }];
    for (const input of wrong) expect(await host.dispatch(name, input)).toEqual(INVALID);
    expect(host.defects).toEqual([]);
  });

  it("says that a text is too large rather than wrong", async () => {
    const host = await hostFixture();
    const text = "x".repeat(64 * 1024 * 1024 + 1);
    expect(await host.dispatch("documents.save", { file: "x", text, expected: null })).toEqual({
      ok: false,
      error: { code: "too-large" },
    });
  });

  it("tells the log about a defect and the window only that it failed", async () => {
    const defect = new Error("ENOENT: /home/kim/secret");
    const { context } = await hostFixture();
    const logged: unknown[] = [];
    const broken = { ...HANDLERS, "preferences.get": () => Promise.reject(defect) };
    const dispatch = createDispatch(broken, context, (error) => logged.push(error));
    expect(await dispatch("preferences.get", {})).toEqual({ ok: false, error: { code: "failed" } });
    expect(logged).toEqual([defect]);
  });

  it("names the file of a failure, never its folder", async () => {
    const { context } = await hostFixture();
    const failure = new FileFailure("disk-full", "/home/kim/secret/a.lintel");
    const broken = { ...HANDLERS, "preferences.get": () => Promise.reject(failure) };
    const dispatch = createDispatch(broken, context, () => undefined);
    expect(await dispatch("preferences.get", {})).toEqual({
      ok: false,
      error: { code: "disk-full", name: "a.lintel" },
    });
  });

  it("answers whatever it is asked, and writes nothing for a stranger", async () => {
    const host = await hostFixture();
    const value = fc.anything({ withNullPrototype: true, maxDepth: 3 });
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom("..", "/etc/passwd", "\0"),
    );
    const shaped = fc.record(
      {
        file: fc.oneof(text, value),
        folder: fc.oneof(text, fc.constant(null), value),
        name: fc.oneof(text, value),
        text: fc.oneof(text, value),
        content: fc.oneof(text, value),
        encoding: fc.oneof(fc.constantFrom("utf8", "base64"), value),
        extensions: fc.oneof(fc.array(text), value),
        expected: fc.oneof(text, fc.constant(null), value),
        version: fc.oneof(text, value),
        close: fc.oneof(fc.boolean(), value),
        title: fc.oneof(text, value),
        menu: value,
      },
      { requiredKeys: [] },
    );
    const fitting = fc
      .tuple(fc.constantFrom(...NAMES), shaped)
      .map(([name, input]) => [name, keysOf(name, input)] as const);
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.tuple(value, value), fitting), async ([name, input]) => {
        const answer = await host.dispatch(name, input);
        if (!answer.ok) expect(HOST_ERRORS).toContain(answer.error.code);
        expect(JSON.stringify(answer)).not.toContain(host.folder);
      }),
      { seed: 20261121, numRuns: 3000 },
    );
    expect(host.defects).toEqual([]);
    expect(await readdir(host.root)).toEqual([]);
  });
});

/** Only the keys that the capability takes, so that inputs reach the handlers as well. */
function keysOf(name: CapabilityName, input: Readonly<Record<string, unknown>>): object {
  const { shape } = CONTRACT[name].input;
  return Object.fromEntries(Object.entries(input).filter(([key]) => key in shape));
}
