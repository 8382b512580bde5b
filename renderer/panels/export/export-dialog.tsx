import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useWorkspace } from "../../hooks/workspace-context.tsx";
import type { Editor } from "../../state/workspace.ts";

/** Formats and their options come when the dialog is first opened. */
const ExportForm = lazy(async () => ({ default: (await import("./export-form.tsx")).ExportForm }));

/** Shown while the overlay `export` is open. */
export function ExportDialog({ editor }: { readonly editor: Editor }) {
  const { dialogs } = useWorkspace();
  const open = useStore(dialogs, (state) => state.open === "export");
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <ExportForm editor={editor} onClose={() => dialogs.setState({ open: null })} />
    </Suspense>
  );
}
