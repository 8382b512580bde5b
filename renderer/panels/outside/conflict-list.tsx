import { describeConflict } from "../../../shared/model/merge/describe-change.ts";
import { conflictKey, type Conflict, type Side } from "../../../shared/model/merge/conflict.ts";
import type { Choices } from "../../documents/outside-merge.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import styles from "./outside.module.css";

interface ConflictListProps {
  readonly conflicts: readonly Conflict[];
  readonly nameOf: (id: string) => string;
  readonly choices: Choices;
  readonly onChoose: (conflict: string, side: Side) => void;
}

/** What both changed, each with the choice of a side. What one removed and the other needs stays. */
export function ConflictList({ conflicts, nameOf, choices, onChoose }: ConflictListProps) {
  const t = useTranslate();
  if (conflicts.length === 0) {
    return <p className={styles.muted}>{t("safeKeeping.outside.noConflicts")}</p>;
  }
  const segments = [
    { value: "mine", label: t("safeKeeping.outside.mine") },
    { value: "theirs", label: t("safeKeeping.outside.theirs") },
  ] as const;
  return (
    <section className={styles.conflicts} aria-labelledby="outside-conflicts">
      <h3 id="outside-conflicts" className={styles.heading}>
        {t("safeKeeping.outside.conflicts", { count: conflicts.length })}
      </h3>
      <ul className={styles.conflictRows}>
        {conflicts.map((conflict) => {
          const key = conflictKey(conflict);
          const text = describeConflict(conflict, nameOf, t);
          return (
            <li key={key} className={styles.conflict}>
              <span className={styles.conflictText}>{text}</span>
              {conflict.kind === "field" && (
                <SegmentedControl
                  label={text}
                  value={choices.get(key) ?? "mine"}
                  segments={segments}
                  onChange={(side) => onChoose(key, side)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
