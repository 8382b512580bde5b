import { describeConflict } from "../../../shared/model/merge/describe-change.ts";
import type { Side } from "../../../shared/model/merge/conflict.ts";
import type { Settled } from "../../documents/outside-merge.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import styles from "./outside.module.css";

interface ConflictListProps {
  readonly settled: readonly Settled[];
  readonly nameOf: (id: string) => string;
  readonly onChoose: (key: string, side: Side) => void;
}

/** What both changed, each with the choice of a side. What one removed and the other needs stays. */
export function ConflictList({ settled, nameOf, onChoose }: ConflictListProps) {
  const t = useTranslate();
  if (settled.length === 0) {
    return <p className={styles.muted}>{t("safeKeeping.outside.noConflicts")}</p>;
  }
  const segments = [
    { value: "mine", label: t("safeKeeping.outside.mine") },
    { value: "theirs", label: t("safeKeeping.outside.theirs") },
  ] as const;
  return (
    <section className={styles.conflicts} aria-labelledby="outside-conflicts">
      <h3 id="outside-conflicts" className={styles.heading}>
        {t("safeKeeping.outside.conflicts", { count: settled.length })}
      </h3>
      <ul className={styles.conflictRows}>
        {settled.map(({ key, conflict, side }) => {
          const text = describeConflict(conflict, nameOf, t);
          return (
            <li key={key} className={styles.conflict}>
              <span className={styles.conflictText}>{text}</span>
              {side && (
                <SegmentedControl
                  label={text}
                  value={side}
                  segments={segments}
                  onChange={(chosen) => onChoose(key, chosen)}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
