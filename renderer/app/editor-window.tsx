import { EditorContext } from "../hooks/workspace-context.tsx";
import { Comments } from "../panels/comments/comments.tsx";
import { ExportDialog } from "../panels/export/export-dialog.tsx";
import { Outside } from "../panels/outside/outside.tsx";
import { OwnKinds } from "../panels/own-kinds/own-kinds.tsx";
import { RuleSettings } from "../panels/rule-settings/rule-settings.tsx";
import { Versions } from "../panels/versions/versions.tsx";
import type { Editor } from "../state/workspace.ts";
import { EditorLayout } from "./editor-layout.tsx";

/** One open diagram, and what may lie over it. */
export function EditorWindow({ editor }: { readonly editor: Editor }) {
  return (
    <EditorContext value={editor}>
      <EditorLayout key={editor.id} />
      <RuleSettings />
      <OwnKinds />
      <Comments />
      <Outside />
      <Versions />
      <ExportDialog editor={editor} />
    </EditorContext>
  );
}
