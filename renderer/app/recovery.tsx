import { Suspense } from "react";
import { useStore } from "zustand";
import { useWorkspace } from "../hooks/workspace-context.tsx";
import { RecoveryDialog } from "./on-demand.tsx";

/** The recovered work over the window, while the overlay `recovery` is open. */
export function Recovery() {
  const { dialogs } = useWorkspace();
  const open = useStore(dialogs, (state) => state.open === "recovery");
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <RecoveryDialog onClose={() => dialogs.setState({ open: null })} />
    </Suspense>
  );
}
