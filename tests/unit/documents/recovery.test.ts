import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, it, vi } from "vitest";
import {
  discardDraft,
  listDrafts,
  openDraft,
  readDraft,
} from "../../../renderer/documents/recovery.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import { createWorkspaceStore, type Workspace } from "../../../renderer/state/workspace.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import type { HostClient } from "../../../shared/host/client.ts";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { hostFixture } from "../../support/host-fixture.ts";

const DRAFT = "draft-0001";
const BASE = sketch({ nodes: { a: "vm", b: "vm" }, edges: [["a", "b"]] });
const MINE = rename(BASE, "a", "Mine");
const THEIRS = rename(BASE, "b", "Theirs");

/** A host whose first window ended with unsaved work, and the window that starts after it. */
async function afterCrash(record: { readonly text?: string; readonly onFile?: boolean } = {}) {
  const { ask, closed, dispatch, context, root } = await hostFixture();
  const path = join(root, "shop.lintel");
  await writeFile(path, canonicalText(BASE));
  const file = record.onFile === false ? null : context.tokens.tokenOf(path);
  const opened = file === null ? null : await ask("documents.open", { file }, "one");
  const base = opened?.version ?? null;
  const text = record.text ?? canonicalText(MINE);
  const work = { draft: DRAFT, revision: 1, file, base, title: "shop.lintel", text };
  await ask("recovery.record", work, "one");
  closed.add("one");
  const call: unknown = (name: "recovery.list", input: object) => dispatch(name, input, "two");
  const workspace = {
    host: { call, on: () => () => undefined } as unknown as HostClient,
    dialogs: createDialogStore(),
    store: createWorkspaceStore(),
    preferences: { getState: () => ({ language: "en" }) },
  } as unknown as Workspace;
  const active = () => workspace.store.getState().active?.document.getState();
  const drafts = () => ask("recovery.list", {}, "three");
  return { workspace, active, drafts, closed, base, ask, file };
}

beforeEach(async () => {
  await loadTexts("en");
});

describe("recovered work", () => {
  it("opens as an edited diagram on its file, and is recorded anew before the old record goes", async () => {
    const { workspace, active, drafts, closed, base } = await afterCrash();
    expect(await listDrafts(workspace)).toMatchObject([{ draft: DRAFT, fileState: "same" }]);
    expect(await openDraft(workspace, DRAFT)).toBe(true);
    expect(active()).toMatchObject({ version: base, file: { name: "shop.lintel" } });
    expect(active()?.history.present).toEqual(MINE);
    expect(active()?.saved).toEqual(BASE);
    closed.add("two");
    const [again, ...more] = await drafts();
    expect(more).toEqual([]);
    expect(again?.draft).not.toBe(DRAFT);
    expect(again).toMatchObject({ title: "shop.lintel", base });
  });

  it("of this very window is not offered to itself", async () => {
    const { workspace } = await afterCrash();
    await openDraft(workspace, DRAFT);
    expect(await listDrafts(workspace)).toEqual([]);
  });

  it("on a file that was changed since knows what both began with, where that was kept", async () => {
    const { workspace, active, ask, base, file } = await afterCrash();
    const save = { file: file ?? "", text: canonicalText(THEIRS), expected: base };
    await ask("documents.save", save, "three");
    expect(await listDrafts(workspace)).toMatchObject([{ fileState: "changed" }]);
    await openDraft(workspace, DRAFT);
    expect(active()?.version).toBe(base);
    expect(active()?.saved).toEqual(BASE);
  });

  it("that was never saved opens without a file, unsaved", async () => {
    const { workspace, active } = await afterCrash({ onFile: false });
    await openDraft(workspace, DRAFT);
    expect(active()).toMatchObject({ file: null, version: null, saved: null });
  });

  it("with a broken reference is repaired, and said to be damaged", async () => {
    const broken = { ...BASE, nodes: BASE.nodes.slice(1) };
    const { workspace } = await afterCrash({ text: JSON.stringify(broken) });
    const { diagram, intact } = await readDraft(workspace, DRAFT);
    expect(diagram?.nodes).toHaveLength(1);
    expect(intact).toBe(false);
  });

  it("that cannot be read is told in one sentence and stays where it is", async () => {
    const { workspace, active, drafts } = await afterCrash({ text: "no diagram" });
    const opening = openDraft(workspace, DRAFT);
    await vi.waitUntil(() => workspace.dialogs.getState().question !== null);
    const { question } = workspace.dialogs.getState();
    expect(question?.text).toMatch(/cannot be opened; it was left where it is/);
    question?.answer(null);
    expect(await opening).toBe(false);
    expect(active()).toBeUndefined();
    expect(await drafts()).toHaveLength(1);
  });

  it("goes for good when the user discards it", async () => {
    const { workspace, drafts } = await afterCrash();
    await discardDraft(workspace, DRAFT);
    expect(await drafts()).toEqual([]);
  });
});
