import { beforeAll, describe, expect, it } from "vitest";
import { saveDocumentAs } from "../../../renderer/documents/save-document.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import { createDocumentStore, isUnsaved } from "../../../renderer/state/document-store.ts";
import {
  createWorkspaceStore,
  type Editor,
  type Workspace,
} from "../../../renderer/state/workspace.ts";
import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { surroundingsOf, withSurroundings } from "../../../shared/catalog/surroundings.ts";
import type { DocumentHolder } from "../../../shared/host/safe-keeping.ts";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const kind = (id: string, name: string) => ({ id, names: { en: name }, role: "server" });
const RELAY = kind("acme/relay", "Relay");
const UNUSED = kind("acme/unused", "Unused");
const BESIDE = { file: { name: "lintel-kinds.json", kinds: [RELAY, UNUSED] } };
const PLAIN = sketch({ nodes: { a: "acme/relay", b: "vm" } });
const DIAGRAM = withSurroundings(PLAIN, BESIDE);
const HERE = { token: "here", name: "shop.lintel", folder: "" };
const THERE = { token: "there", name: "shop.lintel", folder: "other" };
const HOLDER: DocumentHolder = { app: "browser", place: "window", machine: null, since: "" };

beforeAll(() => loadTexts("en"));

/** Saves the diagram into a folder with the given kinds beside it, or none. */
async function saveThere(there: readonly object[] | null, holder: DocumentHolder | null = null) {
  const texts: string[] = [];
  const call = (name: string, input: { readonly text?: string }) => {
    if (input.text !== undefined) texts.push(input.text);
    const beside = there && { name: "lintel-kinds.json", text: JSON.stringify({ kinds: there }) };
    const values: Record<string, unknown> = {
      "files.chooseSave": THERE,
      "documents.kindsBeside": beside,
      "documents.save": { outcome: "saved", file: THERE, version: "v2" },
    };
    return Promise.resolve({ ok: true, value: values[name] ?? null });
  };
  const dialogs = createDialogStore();
  const preferences = { getState: () => ({ language: "en" }) };
  const description = { dialogs: "native" };
  const store = createWorkspaceStore();
  const window = { host: { call }, dialogs, preferences, description, store };
  const workspace = window as unknown as Workspace;
  const document = createDocumentStore({ diagram: DIAGRAM, file: HERE, version: "v1" });
  document.setState({ holder });
  const editor = { document, draft: "draft-0001" } as unknown as Editor;
  expect(await saveDocumentAs(workspace, editor)).toBe(true);
  const state = document.getState();
  const present = state.history.present;
  const known = catalogFor(present, catalog).kind("acme/relay");
  const read = parseDiagram(texts[0] ?? "", parseContext(catalog));
  const written = read.ok ? read.value.settings?.["kinds"] : "unreadable";
  return { document, state, present, known, written };
}

describe("a diagram that is saved into another folder", () => {
  it("takes the kinds along that it uses and that are not known there, and no others", async () => {
    const { state, known, written } = await saveThere(null);
    expect(written).toEqual([RELAY]);
    expect(known?.names.en).toBe("Relay");
    expect(isUnsaved(state)).toBe(false);
  });

  it("takes those along that mean something else there", async () => {
    const { known, written } = await saveThere([kind("acme/relay", "Other")]);
    expect(written).toEqual([RELAY]);
    expect(known?.names.en).toBe("Relay");
  });

  it("changes nothing where the same kinds stand, and is read with what stands there", async () => {
    const more = kind("acme/more", "More");
    const { state, present, known, written } = await saveThere([RELAY, more]);
    expect(written).toBeUndefined();
    expect(known?.names.en).toBe("Relay");
    expect(surroundingsOf(present)?.file?.kinds).toEqual([RELAY, more]);
    expect(isUnsaved(state)).toBe(false);
    expect(state.history.past).toEqual([]);
  });

  it("no longer knows the kinds of the old folder", async () => {
    const { present } = await saveThere(null);
    expect(catalogFor(present, catalog).kind("acme/unused")).toBeUndefined();
  });

  it("takes them along from a file that another window holds", async () => {
    const { state, written } = await saveThere(null, HOLDER);
    expect(written).toEqual([RELAY]);
    expect(state.refused).toBe(0);
  });

  it("gives the diagram without them back by undo", async () => {
    const { document } = await saveThere(null);
    document.undo();
    expect(document.getState().history.present).toBe(DIAGRAM);
  });
});
