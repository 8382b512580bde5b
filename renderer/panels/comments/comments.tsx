import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useWorkspace } from "../../hooks/workspace-context.tsx";

/** Loaded when first asked for. */
const LoadedDialog = lazy(async () => {
  const { CommentsDialog } = await import("./comments-dialog.tsx");
  return { default: CommentsDialog };
});

/** Shown while the overlay `comments`, or `add-comment` for writing one, is open. */
export function Comments() {
  const { dialogs } = useWorkspace();
  const open = useStore(dialogs, (state) => state.open);
  if (open !== "comments" && open !== "add-comment") return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog
        key={open}
        adding={open === "add-comment"}
        onClose={() => dialogs.setState({ open: null })}
      />
    </Suspense>
  );
}
