import type { Simulation } from "../../../shared/analysis/simulate-failure.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { OutcomeView } from "./outcome-view.tsx";
import { summaryOf } from "../../../shared/analysis/failure-scenarios.ts";
import styles from "./simulation.module.css";

interface OutcomeSideProps {
  readonly outcome: Simulation | null;
  readonly chosen: readonly string[];
  readonly byHand: boolean;
  readonly nameOf: (id: string) => string;
}

/** More names than this are counted. */
const NAMES_SHOWN = 3;

/** What the failure that is shown does; the first sentence is read aloud at each change. */
export function OutcomeSide({ outcome, chosen, byHand, nameOf }: OutcomeSideProps) {
  const t = useTranslate();
  const sentence = (): string => {
    if (chosen.length === 0) {
      return t(byHand ? "simulation.nothingChosen" : "simulation.chooseRow");
    }
    if (!outcome) return t("simulation.loading");
    const { lost, failed, degraded } = summaryOf(outcome, chosen);
    const count = outcome.entries.length;
    const entries =
      lost.length === 0
        ? t("simulation.allServed")
        : t("simulation.someLost", { lost: lost.length, count });
    const rest =
      failed + degraded === 0
        ? t("simulation.alone")
        : t("simulation.consequences", { failed, degraded });
    return count === 0 ? rest : `${entries} ${rest}`;
  };
  const names = chosen.slice(0, NAMES_SHOWN).map(nameOf).join(", ");
  const left = chosen.length - NAMES_SHOWN;
  const what = left > 0 ? `${names} ${t("simulation.more", { count: left })}` : names;
  return (
    <div className={styles.outcome}>
      <p role="status" className={chosen.length === 0 ? styles.hint : undefined}>
        {chosen.length > 0 && (
          <strong className={styles.what}>{t("simulation.ifFails", { what })}</strong>
        )}
        {sentence()}
      </p>
      {outcome && chosen.length > 0 && (
        <OutcomeView outcome={outcome} chosen={chosen} nameOf={nameOf} />
      )}
    </div>
  );
}
