import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useEditor } from "../../hooks/workspace-context.tsx";

/** Loaded when a file is first changed from outside: it brings what merges diagrams. */
const LoadedDialog = lazy(async () => {
  const { OutsideDialog } = await import("./outside-dialog.tsx");
  return { default: OutsideDialog };
});

/** Shown while the user must choose between this diagram and what stands in its file now. */
export function Outside() {
  const outside = useStore(useEditor().document, (state) => state.outside);
  if (!outside) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog key={outside.version} outside={outside} />
    </Suspense>
  );
}
