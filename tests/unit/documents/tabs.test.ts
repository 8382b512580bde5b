import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { closeTab, mayDiscardWindow } from "../../../renderer/documents/discard.ts";
import {
  closeEditor,
  openEditor,
  showEditor,
  stepEditor,
} from "../../../renderer/documents/editors.ts";
import { keepSafe } from "../../../renderer/documents/journal-keep.ts";
import { newDiagram } from "../../../renderer/documents/new-diagram.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import { diagramOf } from "../../../renderer/state/document-store.ts";
import {
  createWorkspaceStore,
  type Editor,
  type Workspace,
} from "../../../renderer/state/workspace.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const DIAGRAM = sketch({ nodes: { a: "vm" } });

function window() {
  const calls: { readonly name: string; readonly input: unknown }[] = [];
  const call = (name: string, input: unknown) => {
    calls.push({ name, input });
    const value =
      name === "documents.watch"
        ? { state: "same", version: "v" }
        : { outcome: name === "documents.claim" ? "held" : "recorded" };
    return Promise.resolve({ ok: true, value });
  };
  const workspace = {
    host: { call, on: () => () => undefined },
    dialogs: createDialogStore(),
    store: createWorkspaceStore(),
    preferences: { getState: () => ({ language: "en" }) },
  } as unknown as Workspace;
  const open = (name: string): Editor =>
    openEditor(workspace, {
      diagram: DIAGRAM,
      file: { token: name, name: `${name}.lintel`, folder: "~" },
      version: "v",
    });
  const edit = ({ document }: Editor) =>
    document.apply("commands.rename", (diagram) => rename(diagram, "a", "Edited"));
  const question = () => workspace.dialogs.getState().question;
  const told = (wanted: string) =>
    calls.filter(({ name }) => name === wanted).map(({ input }) => input);
  return { workspace, open, edit, question, told, state: () => workspace.store.getState() };
}

beforeEach(() => loadTexts("en"));
afterEach(() => vi.unstubAllGlobals());

describe("open diagrams", () => {
  it("select what an undo brings back, each for itself", () => {
    const { open } = window();
    const [shop, bank] = [open("shop"), open("bank")];
    for (const { document } of [shop, bank]) {
      document.apply("commands.remove", (diagram) => ({ ...diagram, nodes: [] }));
    }
    shop.document.undo();
    expect([...shop.view.getState().selection]).toEqual(["a"]);
    expect(bank.view.getState().selection.size).toBe(0);
  });

  it("stay open beside each other, and an untouched new one makes room", () => {
    const { workspace, open, state } = window();
    newDiagram(workspace);
    const shop = open("shop");
    expect(state()).toMatchObject({ editors: [shop], active: shop });
    const bank = open("bank");
    expect(state()).toMatchObject({ editors: [shop, bank], active: bank });
    newDiagram(workspace);
    const [, , blank] = state().editors;
    blank?.document.apply("commands.add", () => DIAGRAM);
    open("third");
    expect(state().editors).toHaveLength(4);
  });

  it("give way to their neighbour when one is closed, and to the start screen at last", () => {
    const { workspace, open, state } = window();
    const [one, two, three] = [open("one"), open("two"), open("three")];
    closeEditor(workspace, one);
    expect(state().active).toBe(three);
    showEditor(workspace, two);
    closeEditor(workspace, two);
    expect(state().active).toBe(three);
    closeEditor(workspace, three);
    expect(state()).toEqual({ editors: [], active: null });
  });

  it("are walked in a circle, and from the start screen beside them", () => {
    const { workspace, open, state } = window();
    const [one, two] = [open("one"), open("two")];
    stepEditor(workspace, 1);
    expect(state().active).toBe(one);
    stepEditor(workspace, -1);
    expect(state().active).toBe(two);
    showEditor(workspace, null);
    stepEditor(workspace, 1);
    expect(state().active).toBe(one);
    showEditor(workspace, null);
    stepEditor(workspace, -1);
    expect(state().active).toBe(two);
  });
});

describe("unsaved work", () => {
  it("of one tab is asked about alone", async () => {
    const { workspace, open, edit, question, state } = window();
    const [one, two] = [open("one"), open("two")];
    edit(one);
    edit(two);
    const closing = closeTab(workspace, one);
    expect(question()?.text).toContain("one.lintel");
    expect(state().active).toBe(one);
    question()?.answer("cancel");
    await closing;
    expect(state().editors).toEqual([one, two]);
    const again = closeTab(workspace, one);
    question()?.answer("discard");
    await again;
    expect(state().editors).toEqual([two]);
  });

  it("of the whole window is asked about once, by name", async () => {
    const { workspace, open, edit, question } = window();
    const [one, , three] = [open("one"), open("two"), open("three")];
    expect(await mayDiscardWindow(workspace)).toBe(true);
    edit(one);
    edit(three);
    const leaving = mayDiscardWindow(workspace);
    expect(question()?.details).toEqual(["one.lintel", "three.lintel"]);
    question()?.answer("discard");
    expect(await leaving).toBe(true);
  });
});

describe("safe keeping", () => {
  beforeEach(() => {
    vi.stubGlobal("document", new EventTarget());
    vi.stubGlobal("window", new EventTarget());
  });

  it("records, claims and watches every open diagram, and ends with each alone", async () => {
    const { workspace, open, edit, told } = window();
    const safe = keepSafe(workspace);
    const [one, two] = [open("one"), open("two")];
    edit(one);
    edit(two);
    globalThis.window.dispatchEvent(new Event("blur"));
    await vi.waitUntil(() => told("recovery.append").length + told("recovery.record").length >= 2);
    await vi.waitUntil(() => told("documents.watch").length === 2);
    expect(told("documents.claim")).toMatchObject([{ file: "one" }, { file: "two" }]);

    closeEditor(workspace, one);
    await vi.waitUntil(() => told("recovery.discard").length === 1);
    expect(told("recovery.discard")).toEqual([{ draft: one.draft }]);
    await vi.waitUntil(() => told("documents.release").length === 1);
    expect(told("documents.release")).toEqual([{ file: "one" }]);
    expect(diagramOf(two.document.getState()).nodes[0]?.name).toBe("Edited");

    await safe.letGo();
    expect(told("recovery.discard")).toContainEqual({ draft: two.draft });
    safe.stop();
  });
});
