import { lazy, Suspense } from "react";
import { useStore } from "zustand";
import { useWorkspace } from "../../hooks/workspace-context.tsx";

/** Loaded when first asked for: the rules themselves are not needed to draw. */
const LoadedDialog = lazy(async () => {
  const [{ RuleSettingsDialog }, { RULES }] = await Promise.all([
    import("./rule-settings-dialog.tsx"),
    import("../../../shared/rules/registry.ts"),
  ]);
  return {
    default: ({ onClose }: { readonly onClose: () => void }) => (
      <RuleSettingsDialog rules={RULES} onClose={onClose} />
    ),
  };
});

/** Shown while the overlay `rules` is open. */
export function RuleSettings() {
  const { dialogs } = useWorkspace();
  const open = useStore(dialogs, (state) => state.open === "rules");
  if (!open) return null;
  return (
    <Suspense fallback={null}>
      <LoadedDialog onClose={() => dialogs.setState({ open: null })} />
    </Suspense>
  );
}
