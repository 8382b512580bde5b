import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useWorkspace } from "../../hooks/workspace-context.tsx";

/** Loaded when first asked for. */
const LoadedDialog = lazy(async () => {
  const { OwnKindsDialog } = await import("./own-kinds-dialog.tsx");
  return { default: OwnKindsDialog };
});

/** Shown while the overlay `own-kinds`, or `own-kind` for defining one, is open. */
export function OwnKinds() {
  const { dialogs } = useWorkspace();
  const open = useStore(dialogs, (state) => state.open);
  if (open !== "own-kinds" && open !== "own-kind") return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog
        key={open}
        define={open === "own-kind"}
        onClose={() => dialogs.setState({ open: null })}
      />
    </Suspense>
  );
}
