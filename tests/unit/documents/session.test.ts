import { beforeEach, describe, expect, it, vi } from "vitest";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { closeEditor, editorOf, showEditor } from "../../../renderer/documents/editors.ts";
import { openFile } from "../../../renderer/documents/open-document.ts";
import { rememberSession, restoreSession } from "../../../renderer/documents/session.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import { createWorkspaceStore, type Workspace } from "../../../renderer/state/workspace.ts";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { hostFixture } from "../../support/host-fixture.ts";

const TEXT = canonicalText(sketch({ nodes: { a: "vm" } }));

async function windows() {
  const host = await hostFixture();
  const fileNamed = async (name: string, text = TEXT): Promise<string> => {
    const path = join(host.root, `${name}.lintel`);
    await writeFile(path, text);
    return host.context.tokens.tokenOf(path);
  };
  const start = (session: string): Workspace => {
    const call: unknown = (name: "session.get", input: object) =>
      host.dispatch(name, input, session);
    return {
      host: { call, on: () => () => undefined },
      dialogs: createDialogStore(),
      store: createWorkspaceStore(),
      preferences: { getState: () => ({ language: "en" }) },
    } as unknown as Workspace;
  };
  const shown = ({ store }: Workspace) => {
    const { editors, active } = store.getState();
    const nameOf = (editor: typeof active) => editor?.document.getState().file?.name ?? null;
    return { open: editors.map(nameOf), active: nameOf(active) };
  };
  const remembered = () => host.ask("session.get", {}, "nobody");
  return { ...host, fileNamed, start, shown, remembered };
}

beforeEach(() => loadTexts("en"));

describe("the session", () => {
  it("opens what was open, in order and with the same in focus", async () => {
    const { fileNamed, start, shown, remembered } = await windows();
    const first = start("one");
    const stop = rememberSession(first);
    const [a, b, c] = [await fileNamed("a"), await fileNamed("b"), await fileNamed("c")];
    for (const file of [a, b, c]) await openFile(first, file);
    const [editor] = first.store.getState().editors;
    if (editor) closeEditor(first, editor);
    showEditor(first, editorOf(first, b) ?? null);
    await vi.waitUntil(async () => {
      const { files, active } = await remembered();
      return files.map(({ token }) => token).join() === `${b},${c}` && active === b;
    });
    stop();

    const second = start("two");
    await restoreSession(second, false);
    expect(shown(second)).toEqual({ open: ["b.lintel", "c.lintel"], active: "b.lintel" });
  });

  it("leaves out what another window works on, and says nothing of it", async () => {
    const { ask, fileNamed, start, shown, remembered } = await windows();
    const [a, b] = [await fileNamed("a"), await fileNamed("b")];
    await ask("session.set", { files: [a, b], active: a }, "one");
    await ask("documents.claim", { file: a, takeOver: false }, "one");
    const second = start("two");
    expect(await remembered()).toMatchObject({ held: 1 });
    await restoreSession(second, false);
    expect(shown(second)).toEqual({ open: ["b.lintel"], active: "b.lintel" });
    expect(second.dialogs.getState().toasts).toEqual([]);
  });

  it("tells in one sentence what cannot be opened, and opens the rest", async () => {
    const { ask, context, root, fileNamed, start, shown } = await windows();
    const [a, broken] = [await fileNamed("a"), await fileNamed("broken", "nonsense")];
    const gone = context.tokens.tokenOf(join(root, "away", "gone.lintel"));
    await ask("session.set", { files: [broken, gone, a], active: gone }, "one");
    const second = start("two");
    await restoreSession(second, false);
    expect(shown(second)).toEqual({ open: ["a.lintel"], active: "a.lintel" });
    const [toast, ...more] = second.dialogs.getState().toasts;
    expect(more).toEqual([]);
    expect(toast?.text).toContain("broken.lintel, gone.lintel");
  });

  it("is not emptied by a window in which nothing is open", async () => {
    const { ask, fileNamed, start, remembered } = await windows();
    const a = await fileNamed("a");
    await ask("session.set", { files: [a], active: a }, "one");
    const second = start("two");
    const stop = rememberSession(second);
    second.store.setState({ active: null });
    expect((await remembered()).files).toHaveLength(1);
    stop();
  });
});
