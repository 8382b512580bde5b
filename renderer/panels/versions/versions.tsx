import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useWorkspace } from "../../hooks/workspace-context.tsx";

/** Loaded when first asked for. */
const LoadedDialog = lazy(async () => {
  const { VersionsDialog } = await import("./versions-dialog.tsx");
  return { default: VersionsDialog };
});

/** Shown while the overlay `versions` is open. */
export function Versions() {
  const { dialogs } = useWorkspace();
  const open = useStore(dialogs, (state) => state.open === "versions");
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog onClose={() => dialogs.setState({ open: null })} />
    </Suspense>
  );
}
