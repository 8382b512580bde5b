import type { MessageKey } from "../../../shared/i18n/translate.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { ask, notify, textsOf } from "../../documents/ask.ts";
import { diagramOf } from "../../state/document-store.ts";
import { findingKey } from "../../../shared/rules/finding-key.ts";
import type { Editor, Workspace } from "../../state/workspace.ts";
import { defineCommand } from "../define-command.ts";

/** The finding in focus, else the first that speaks of what is selected and can be mended. */
function findingToFix({ view, findings }: Editor): Finding | undefined {
  const { finding, selection } = view.getState();
  const fixable = findings.getState().findings.filter(({ fixes }) => fixes.length > 0);
  return (
    fixable.find((one) => findingKey(one) === finding) ??
    fixable.find(({ subject }) => subject.split("|").some((id) => selection.has(id)))
  );
}

/** Offers the fixes that help, each tried before; one is one step of the history. */
async function fix(workspace: Workspace, editor: Editor): Promise<void> {
  const finding = findingToFix(editor);
  if (!finding) return;
  const t = textsOf(workspace);
  const { fixesOf, mend } = await import("../../documents/offered-fixes.ts");
  const offered = fixesOf(diagramOf(editor.document.getState()), finding);
  if (offered.length === 0) {
    notify(workspace, "info", t("navigate.noFix"));
    return;
  }
  // Every fix has its title under its id; a contract test of the rules sees to that.
  const titleOf = (id: string): string => t(`fixes.${id}` as MessageKey);
  const chosen = await ask(workspace, {
    title: t("navigate.fixTitle"),
    text: t("navigate.fixText"),
    buttons: offered.map(({ fix: { id } }, index) => ({
      id,
      label: titleOf(id),
      ...(index === 0 && { tone: "primary" as const }),
    })),
  });
  const trial = offered.find((one) => one.fix.id === chosen);
  if (!trial) return;
  editor.document.apply("findings.edits.fix", (diagram) => mend(diagram, finding, trial.fix));
  notify(workspace, "success", t("findings.applied", { fix: titleOf(trial.fix.id) }));
}

export const fixFinding = defineCommand({
  id: "edit.fixFinding",
  title: "navigate.fix",
  menu: { place: "check", group: 1, order: 3 },
  shortcut: "Mod+.",
  when: ({ editor }) => editor !== null && findingToFix(editor) !== undefined,
  run: ({ workspace, editor }) => {
    if (editor) return fix(workspace, editor);
  },
});
