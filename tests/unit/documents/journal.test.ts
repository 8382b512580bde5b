import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { keepJournal } from "../../../renderer/documents/journal.ts";
import { joinEntries, wholeEntry } from "../../../renderer/documents/journal-entry.ts";
import { createDocumentStore } from "../../../renderer/state/document-store.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import type { HostClient } from "../../../shared/host/client.ts";
import type { HostAnswer } from "../../../shared/host/contract.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";

interface Call {
  readonly name: string;
  readonly input: { readonly revision?: number; readonly text?: string; readonly patch?: string };
}

/** A host that keeps what it is asked, and answers as it is told to. */
function fakeHost(answers: Partial<Record<string, () => HostAnswer<unknown>>> = {}) {
  const calls: Call[] = [];
  const call = (name: string, input: Call["input"]) => {
    calls.push({ name, input });
    const usual = name === "recovery.append" ? { outcome: "recorded" } : null;
    return Promise.resolve(answers[name]?.() ?? { ok: true, value: usual });
  };
  return { calls, host: { call, on: () => () => undefined } as unknown as HostClient };
}

const small = sketch({ nodes: { a: "vm", b: "vm" }, edges: [["a", "b"]] });
const large = sketch({
  nodes: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`n${index}`, "vm"])),
});

function journal(diagram: Diagram, answers?: Parameters<typeof fakeHost>[0]) {
  const document = createDocumentStore({ diagram });
  const { calls, host } = fakeHost(answers);
  const failures: unknown[] = [];
  const kept = keepJournal(host, { draft: "draft-0001", document }, (error) =>
    failures.push(error),
  );
  const edit = (id: string, name: string) =>
    document.apply("commands.rename", (before) => rename(before, id, name));
  return { document, calls, failures, kept, edit, names: () => calls.map(({ name }) => name) };
}

const FILE = { token: "t", name: "shop.lintel", folder: "" };

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("the journal of an open diagram", () => {
  it("records nothing while there is nothing to lose", async () => {
    const { calls } = journal(small);
    await vi.advanceTimersByTimeAsync(5000);
    expect(calls).toEqual([]);
  });

  it("records many edits of a second once, with the newest text, before the second is over", async () => {
    const { calls, edit, document } = journal(small);
    for (let step = 0; step < 9; step += 1) {
      edit("a", `name ${step}`);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(calls.length).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls.length).toBe(2);
    expect(calls.at(-1)?.input.text).toBe(canonicalText(document.getState().history.present));
    expect(calls.at(-1)?.input.revision).toBe(9);
  });

  it("adds patches to the text of a large diagram, which together are its newest state", async () => {
    const { calls, edit, names, document } = journal(large);
    edit("n0", "first");
    await vi.advanceTimersByTimeAsync(1000);
    edit("n7", "second");
    await vi.advanceTimersByTimeAsync(1000);
    document.undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(names()).toEqual(["recovery.record", "recovery.append", "recovery.append"]);
    const patches = calls.slice(1).map(({ input }) => input.patch ?? "");
    expect(patches[0]?.length).toBeLessThan(500);
    const joined = joinEntries(calls[0]?.input.text ?? "", patches);
    expect(joined.intact).toBe(true);
    expect(JSON.parse(joined.text)).toEqual(document.getState().history.present);
  });

  it("sends the whole text when the host has lost it", async () => {
    const answers = {
      "recovery.append": () => ({ ok: true as const, value: { outcome: "snapshot-needed" } }),
    };
    const { edit, names } = journal(large, answers);
    edit("n0", "first");
    await vi.advanceTimersByTimeAsync(1000);
    edit("n0", "second");
    await vi.advanceTimersByTimeAsync(1000);
    expect(names()).toEqual(["recovery.record", "recovery.append", "recovery.record"]);
  });

  it("discards the record when the diagram is saved, or again as it was", async () => {
    const { edit, names, document } = journal(small);
    edit("a", "new");
    await vi.advanceTimersByTimeAsync(1000);
    document.undo();
    await vi.advanceTimersByTimeAsync(1000);
    expect(names()).toEqual(["recovery.record", "recovery.discard"]);
    document.redo();
    await vi.advanceTimersByTimeAsync(1000);
    document.markSaved(document.getState().history.present, FILE, "v2");
    await vi.advanceTimersByTimeAsync(1000);
    expect(names().slice(2)).toEqual(["recovery.record", "recovery.discard"]);
  });

  it("records at once when the window is hidden, and nothing more when the work was let go", async () => {
    const { edit, names, kept } = journal(small);
    edit("a", "new");
    await kept.flush();
    expect(names()).toEqual(["recovery.record"]);
    edit("a", "newer");
    await kept.end();
    await vi.advanceTimersByTimeAsync(5000);
    expect(names()).toEqual(["recovery.record", "recovery.discard"]);
  });

  it("says once that nothing can be recorded, and tries on", async () => {
    let full = true;
    const answers = {
      "recovery.record": (): HostAnswer<unknown> =>
        full ? { ok: false, error: { code: "disk-full" } } : { ok: true, value: null },
    };
    const { edit, failures, calls } = journal(small, answers);
    edit("a", "new");
    await vi.advanceTimersByTimeAsync(12_000);
    expect(failures).toEqual([{ code: "disk-full" }]);
    full = false;
    await vi.advanceTimersByTimeAsync(10_000);
    const tries = calls.length;
    expect(tries).toBeGreaterThan(2);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(calls.length).toBe(tries);
  });
});

describe("the whole text of a large diagram", () => {
  it("says all that the diagram says, made in pieces", async () => {
    const diagram = { ...generateArchitecture(1_100), future: { a: [1] }, edges: [] };
    for (const one of [diagram, generateArchitecture(700)]) {
      const state = createDocumentStore({ diagram: one }).getState();
      const { text } = await wholeEntry("draft-0001", state);
      expect(JSON.parse(text)).toEqual(one);
    }
  });
});

describe("a record with a damaged patch", () => {
  it("gives what was before it", () => {
    const text = JSON.stringify(small);
    const { text: joined, intact } = joinEntries(text, ["{}"]);
    expect(intact).toBe(false);
    expect(JSON.parse(joined)).toEqual(JSON.parse(text));
    expect(joinEntries("no json", ["{}"])).toEqual({ text: "no json", intact: false });
  });
});
