import { loadTexts } from "../../shared/i18n/texts.ts";
import { EditorContext, useWorkspace } from "../hooks/workspace-context.tsx";
import { ExportDialog } from "../panels/export/export-dialog.tsx";
import type { ExportOptions } from "../panels/export/export-options.ts";
import { OwnKinds } from "../panels/own-kinds/own-kinds.tsx";
import { RuleSettings } from "../panels/rule-settings/rule-settings.tsx";
import type { Editor } from "../state/workspace.ts";
import { EditorLayout } from "./editor-layout.tsx";

/** One open diagram, and what may lie over it. */
export function EditorWindow({ editor }: { readonly editor: Editor }) {
  const workspace = useWorkspace();
  const exportPicture = async (options: ExportOptions) => {
    const [{ exportDocument }] = await Promise.all([
      import("../documents/export-document.ts"),
      loadTexts(options.language),
    ]);
    await exportDocument(workspace, editor, options);
  };
  return (
    <EditorContext value={editor}>
      <EditorLayout key={editor.id} />
      <RuleSettings />
      <OwnKinds />
      <ExportDialog onExport={exportPicture} />
    </EditorContext>
  );
}
