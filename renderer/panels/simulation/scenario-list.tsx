import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { ScenarioRows } from "./scenario-rows.tsx";
import type { Scenario } from "../../../shared/analysis/failure-scenarios.ts";
import type { ScenarioKind } from "./scenarios.ts";
import styles from "./simulation.module.css";
import type { Scenarios } from "./use-scenarios.ts";

interface ScenarioListProps {
  readonly kind: ScenarioKind;
  readonly scenarios: Scenarios;
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onShow: (scenario: Scenario) => void;
}

/** The failures of one kind that are tried in turn, or why there are none yet. */
export function ScenarioList({ kind, scenarios, chosen, nameOf, onShow }: ScenarioListProps) {
  const t = useTranslate();
  const { rows, done, count, incomplete, ask } = scenarios;
  if (ask) {
    return (
      <div className={styles.ask}>
        <p className={styles.hint}>{t("simulation.pairsText")}</p>
        <Button small onClick={ask}>
          {t("simulation.findPairs")}
        </Button>
      </div>
    );
  }
  if (!rows) {
    return (
      <p className={styles.hint} role="status">
        {count === 0 ? t("simulation.loading") : t("simulation.tried", { done, count })}
      </p>
    );
  }
  if (rows.length === 0) {
    const none = kind === "pairs" ? "simulation.noPairs" : "simulation.noneOfKind";
    return <p className={styles.hint}>{t(incomplete ? "simulation.incomplete" : none)}</p>;
  }
  return (
    <>
      <ScenarioRows scenarios={rows} chosen={chosen} nameOf={nameOf} onShow={onShow} />
      {incomplete && <p className={styles.hint}>{t("simulation.incomplete")}</p>}
    </>
  );
}
