import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followFile } from "../../../renderer/documents/outside-follow.ts";
import { mergeOutside, settleOutside } from "../../../renderer/documents/outside-merge.ts";
import { takeOver } from "../../../renderer/documents/outside-claim.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import { createDocumentStore, isUnsaved } from "../../../renderer/state/document-store.ts";
import type { Editor, Workspace } from "../../../renderer/state/workspace.ts";
import { removeElements } from "../../../shared/edits/remove-elements.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import type { DocumentHolder, WatchedState } from "../../../shared/host/safe-keeping.ts";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

const FILE = { token: "t1", name: "shop.lintel", folder: "" };
const HOLDER: DocumentHolder = { app: "browser", place: "window", machine: null, since: "" };
const BASE = sketch({ nodes: { a: "vm", b: "vm" }, edges: [["a", "b"]] });

/** A host with one file, which others may change, and which another window may hold. */
function fakeHost(text: string) {
  const listeners = new Map<string, (payload: never) => void>();
  const host = {
    text,
    version: "v1",
    holder: null as DocumentHolder | null,
    calls: [] as string[],
    call: (name: string, input: { readonly file: string; readonly takeOver?: boolean }) => {
      host.calls.push(`${name} ${input.file}`);
      if (input.takeOver === true) host.holder = null;
      const held = host.holder
        ? { outcome: "held-by-other", holder: host.holder }
        : { outcome: "held" };
      const values: Record<string, unknown> = {
        "documents.claim": held,
        "documents.watch": { state: "same", version: host.version },
        "documents.open": { file: FILE, text: host.text, version: host.version },
      };
      return Promise.resolve({ ok: true, value: values[name] ?? null });
    },
    on: (event: string, listener: (payload: never) => void) => {
      listeners.set(event, listener);
      return () => listeners.delete(event);
    },
    tell: (event: string, payload: object) => listeners.get(event)?.(payload as never),
  };
  return host;
}

async function open(holder: DocumentHolder | null = null) {
  const host = fakeHost(canonicalText(BASE));
  host.holder = holder;
  const dialogs = createDialogStore();
  const preferences = { getState: () => ({ language: "en" }) };
  const workspace = { host, dialogs, preferences } as unknown as Workspace;
  const document = createDocumentStore({ diagram: BASE, file: FILE, version: "v1" });
  const editor = { document } as unknown as Editor;
  let last: Promise<unknown> = Promise.resolve();
  const stop = followFile(workspace, editor, (task) => {
    last = last.then(task);
  });
  const settle = () => vi.advanceTimersByTimeAsync(1000);
  const change = async (diagram: Diagram | string, version: string) => {
    host.text = typeof diagram === "string" ? diagram : canonicalText(diagram);
    host.version = version;
    const state: WatchedState = { state: "changed", version };
    host.tell("documents.changed", { file: FILE.token, ...state });
    await settle();
  };
  await settle();
  const toasts = () => dialogs.getState().toasts.map(({ text }) => text);
  const names = () => document.getState().history.present.nodes.map(({ name }) => name);
  return { host, workspace, document, editor, stop, settle, change, toasts, names };
}

beforeEach(async () => {
  await loadTexts("en");
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe("a file that another program changes", () => {
  it("is loaded again when nothing is edited here, saved, with the old state one undo step back", async () => {
    const { change, document, names, toasts } = await open();
    await change(rename(BASE, "a", "Theirs"), "v2");
    expect(names()).toContain("Theirs");
    expect(isUnsaved(document.getState())).toBe(false);
    expect(document.getState().version).toBe("v2");
    expect(toasts()).toEqual([expect.stringContaining("shop.lintel")]);
    document.undo();
    expect(document.getState().history.present).toBe(BASE);
    expect(isUnsaved(document.getState())).toBe(true);
  });

  it("is only offered while there are edits here", async () => {
    const { change, document, names } = await open();
    document.apply("commands.rename", (before) => rename(before, "a", "Mine"));
    await change(rename(BASE, "b", "Theirs"), "v2");
    expect(names()).toContain("Mine");
    expect(document.getState()).toMatchObject({ version: "v1", outside: { version: "v2" } });
  });

  it("leaves the diagram alone when it is no diagram any more, and says why", async () => {
    const { change, document, toasts } = await open();
    await change("{", "v2");
    expect(document.getState().history.present).toBe(BASE);
    expect(document.getState().version).toBe("v1");
    expect(toasts()).toEqual([expect.stringContaining("cannot open")]);
  });

  it("is not loaded when it is what was just saved here", async () => {
    const { host, change } = await open();
    await change(BASE, "v1");
    expect(host.calls).not.toContain("documents.open t1");
  });

  it("may be gone: the diagram stays and counts as unsaved", async () => {
    const { host, document, settle, toasts } = await open();
    host.tell("documents.changed", { file: FILE.token, state: "gone", version: null });
    await settle();
    expect(isUnsaved(document.getState())).toBe(true);
    expect(document.getState().version).toBeNull();
    expect(toasts()).toHaveLength(1);
  });

  it("is let go when it is saved under another name, and when the diagram is closed", async () => {
    const { host, document, settle, stop } = await open();
    document.markSaved(BASE, { ...FILE, token: "t2" }, "v1");
    await settle();
    stop();
    await settle();
    expect(host.calls).toEqual([
      "documents.claim t1",
      "documents.watch t1",
      "documents.unwatch t1",
      "documents.release t1",
      "documents.claim t2",
      "documents.watch t2",
      "documents.unwatch t2",
      "documents.release t2",
    ]);
  });
});

describe("a file that another window has open", () => {
  it("cannot be edited here until it is taken over", async () => {
    const { document, editor, workspace, names } = await open(HOLDER);
    document.apply("commands.rename", (before) => rename(before, "a", "Mine"));
    expect(names()).not.toContain("Mine");
    expect(document.getState()).toMatchObject({ holder: HOLDER, refused: 1 });
    await takeOver(workspace, editor);
    document.apply("commands.rename", (before) => rename(before, "a", "Mine"));
    expect(names()).toContain("Mine");
  });

  it("becomes read-only when the other window takes it over, and keeps what is unsaved", async () => {
    const { document, host, names } = await open();
    document.apply("commands.rename", (before) => rename(before, "a", "Mine"));
    host.tell("documents.taken", { file: FILE.token, holder: HOLDER });
    document.undo();
    expect(names()).toContain("Mine");
    expect(isUnsaved(document.getState())).toBe(true);
  });
});

describe("the choice between mine and theirs", () => {
  const mine = rename(BASE, "a", "Mine");
  const theirs = rename(rename(BASE, "a", "Theirs"), "b", "DB");
  const outside = { diagram: theirs, version: "v2" };
  const nameOf = (diagram: Diagram, id: string) => diagram.nodes.find((one) => one.id === id)?.name;

  function edited() {
    const document = createDocumentStore({ diagram: BASE, file: FILE, version: "v1" });
    document.apply("commands.rename", () => mine);
    document.setState({ outside });
    return document;
  }

  it("keeps mine over the version that was seen, still to be saved", () => {
    const document = edited();
    settleOutside(document, outside, "mine", new Map());
    expect(document.getState()).toMatchObject({ version: "v2", outside: null });
    expect(document.getState().history.present).toBe(mine);
    expect(isUnsaved(document.getState())).toBe(true);
  });

  it("takes theirs as saved, and undo brings mine back", () => {
    const document = edited();
    settleOutside(document, outside, "theirs", new Map());
    expect(isUnsaved(document.getState())).toBe(false);
    document.undo();
    expect(document.getState().history.present).toBe(mine);
  });

  it("merges both in one step, each conflict as it was chosen", () => {
    const [conflict, ...more] = mergeOutside(BASE, mine, theirs, new Map()).settled;
    expect(more).toEqual([]);
    expect(conflict).toMatchObject({ side: "mine", conflict: { element: "a", path: ["name"] } });
    const document = edited();
    settleOutside(document, outside, "merge", new Map([[conflict?.key ?? "", "theirs"]]));
    const { present, past } = document.getState().history;
    expect([nameOf(present, "a"), nameOf(present, "b")]).toEqual(["Theirs", "DB"]);
    expect(past).toHaveLength(2);
  });

  it("gives up nothing that the other side changed unless it is chosen", () => {
    const removed = removeElements(BASE, ["a"]);
    const merge = (side?: "mine") => {
      const settled = mergeOutside(BASE, removed, theirs, new Map()).settled;
      const choices = new Map(side ? settled.map(({ key }) => [key, side] as const) : []);
      return nameOf(mergeOutside(BASE, removed, theirs, choices).diagram, "a");
    };
    expect(merge()).toBe("Theirs");
    expect(merge("mine")).toBeUndefined();
  });
});
