import { exportDocument } from "../documents/export-document.ts";
import { EditorContext, useWorkspace } from "../hooks/workspace-context.tsx";
import { ExportDialog } from "../panels/export/export-dialog.tsx";
import { RuleSettings } from "../panels/rule-settings/rule-settings.tsx";
import type { Editor } from "../state/workspace.ts";
import { EditorLayout } from "./editor-layout.tsx";

/** One open diagram, and what may lie over it. */
export function EditorWindow({ editor }: { readonly editor: Editor }) {
  const workspace = useWorkspace();
  return (
    <EditorContext value={editor}>
      <EditorLayout key={editor.id} />
      <RuleSettings />
      <ExportDialog onExport={(options) => exportDocument(workspace, editor, options)} />
    </EditorContext>
  );
}
