import { useMemo, useSyncExternalStore } from "react";
import { diagramName } from "../../documents/diagram-name.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import type { Editor } from "../../state/workspace.ts";
import { tellApart, type Named } from "./tell-apart.ts";

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
        JSON.stringify(
          editors.map(({ document }): Named => {
            const state = document.getState();
            return { name: diagramName(state, t), folder: state.file?.folder ?? "" };
          }),
        ),
    ],
    [editors, t],
  );
  const text = useSyncExternalStore(subscribe, read);
  return useMemo(() => {
    const named = JSON.parse(text) as readonly Named[];
    return tellApart(named, (name, folder) => t("tabs.inFolder", { name, folder }));
  }, [text, t]);
}
