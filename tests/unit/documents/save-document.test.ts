import { describe, expect, it } from "vitest";
import { saveDocument } from "../../../renderer/documents/save-document.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import { createDocumentStore, isUnsaved } from "../../../renderer/state/document-store.ts";
import type { Editor, Workspace } from "../../../renderer/state/workspace.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";

const FILE = { token: "t1", name: "shop.lintel", folder: "" };
const LARGE = generateArchitecture(4_000);

interface Save {
  readonly text: string;
  readonly expected: string | null;
}

/** A window with a large diagram, and a host that takes a while and counts versions. */
async function open() {
  await loadTexts("en");
  const saves: Save[] = [];
  let version = "v0";
  const call = async (_name: string, input: Save) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (input.expected !== version) {
      return { ok: true, value: { outcome: "changed-outside", text: "", version } };
    }
    saves.push(input);
    version = `v${saves.length}`;
    return { ok: true, value: { outcome: "saved", file: FILE, version } };
  };
  const preferences = { getState: () => ({ language: "en" }) };
  const workspace = { host: { call }, dialogs: createDialogStore(), preferences };
  const document = createDocumentStore({ diagram: LARGE, file: FILE, version });
  const editor = { document, draft: "draft-0001" } as unknown as Editor;
  const edit = (name: string) =>
    document.apply("commands.rename", (before) => rename(before, "c0", name));
  const save = () => saveDocument(workspace as unknown as Workspace, editor);
  return { document, edit, save, saves, present: () => document.getState().history.present };
}

describe("saving a large diagram", () => {
  it("writes the canonical text of the moment of saving, whatever is edited meanwhile", async () => {
    const { document, edit, save, saves, present } = await open();
    edit("then");
    const then = present();
    const saving = save();
    let edits = 0;
    const typing = setInterval(() => edit(`later ${(edits += 1)}`), 1);
    expect(await saving).toBe(true);
    clearInterval(typing);
    expect(edits).toBeGreaterThan(0);
    expect(saves.map(({ text }) => text)).toEqual([canonicalText(then)]);
    expect(isUnsaved(document.getState())).toBe(true);
  });

  it("takes a second save after the first, over the version that it left", async () => {
    const { document, edit, save, saves, present } = await open();
    edit("first");
    const first = save();
    edit("second");
    const second = save();
    expect(await Promise.all([first, second])).toEqual([true, true]);
    expect(saves.map(({ expected }) => expected)).toEqual(["v0", "v1"]);
    expect(saves[1]?.text).toBe(canonicalText(present()));
    expect(isUnsaved(document.getState())).toBe(false);
  });
});
