import { useMemo, useSyncExternalStore } from "react";
import { diagramName } from "../../documents/diagram-name.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import type { Editor } from "../../state/workspace.ts";
import { tellApart } from "./tell-apart.ts";

/** What stands between names and folders in what is compared from one state to the next. */
const PARTED = "\u0000";

/** Names of the open diagrams as they stand now, told apart. */
export function useTabNames(editors: readonly Editor[]): readonly string[] {
  const t = useTranslate();
  const [subscribe, read] = useMemo(
    () => [
      (changed: () => void) => {
        const stops = editors.map(({ document }) => document.subscribe(changed));
        return () => stops.forEach((stop) => stop());
      },
      // A text, since each reading must be the same as the last one while nothing changes.
      () =>
        editors
          .flatMap(({ document }) => {
            const state = document.getState();
            return [diagramName(state, t), state.file?.folder ?? ""];
          })
          .join(PARTED),
    ],
    [editors, t],
  );
  const text = useSyncExternalStore(subscribe, read);
  return useMemo(() => {
    const parts = text.split(PARTED);
    const named = editors.map((_, index) => ({
      name: parts[2 * index] ?? "",
      folder: parts[2 * index + 1] ?? "",
    }));
    return tellApart(named, (name, folder) => t("tabs.inFolder", { name, folder }));
  }, [text, editors, t]);
}
