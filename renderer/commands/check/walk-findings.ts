import { findingKey } from "../../../shared/rules/finding-key.ts";
import type { Editor } from "../../state/workspace.ts";
import { defineCommand } from "../define-command.ts";

/** Puts the finding `step` places further on in focus, with its subject selected and in view. */
function walk(editor: Editor | null, step: 1 | -1): void {
  if (!editor) return;
  const findings = editor.findings
    .getState()
    .findings.filter(({ severity }) => severity !== "info");
  if (findings.length === 0) return;
  const { finding } = editor.view.getState();
  const at = findings.findIndex((one) => findingKey(one) === finding);
  const start = at < 0 && step < 0 ? 0 : at;
  const next = findings[(start + step + findings.length) % findings.length];
  if (!next) return;
  const ids = next.subject === "model" ? [] : next.subject.split("|");
  editor.view.setState({
    finding: findingKey(next),
    selection: new Set(ids),
    reveal: { ids: [...ids, ...(next.path ?? [])] },
  });
}

export const nextFinding = defineCommand({
  id: "check.next",
  title: "commands.nextFinding",
  menu: { place: "check", group: 1, order: 1 },
  shortcut: "F8",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => walk(editor, 1),
});

export const previousFinding = defineCommand({
  id: "check.previous",
  title: "commands.previousFinding",
  menu: { place: "check", group: 1, order: 2 },
  shortcut: "Shift+F8",
  when: ({ editor }) => editor !== null,
  run: ({ editor }) => walk(editor, -1),
});
