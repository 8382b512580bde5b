import { useTranslate } from "../../hooks/workspace-context.tsx";
import type { Scenario } from "../../../shared/analysis/failure-scenarios.ts";
import { sameElements } from "./scenarios.ts";
import styles from "./simulation.module.css";

/** More rows than this are not drawn; the gravest are. */
const ROWS_SHOWN = 300;

interface ScenarioRowsProps {
  readonly scenarios: readonly Scenario[];
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
  readonly onShow: (scenario: Scenario) => void;
}

/** One failure a row: what fails, the entries it takes down, and how much else. */
export function ScenarioRows({ scenarios, chosen, nameOf, onShow }: ScenarioRowsProps) {
  const t = useTranslate();
  const shown = scenarios.slice(0, ROWS_SHOWN);
  return (
    <>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("simulation.columns.fails")}</th>
            <th scope="col">{t("simulation.columns.lost")}</th>
            <th scope="col">{t("simulation.columns.failed")}</th>
            <th scope="col">{t("simulation.columns.degraded")}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((scenario) => {
            const { subject, elements, lost, failed, degraded } = scenario;
            const current = sameElements(elements, chosen);
            return (
              <tr
                key={subject}
                data-current={current || undefined}
                onClick={() => onShow(scenario)}
              >
                <td>
                  <button type="button" className={styles.row} aria-current={current || undefined}>
                    {subject.split("|").map(nameOf).join(" + ")}
                  </button>
                </td>
                <td className={lost.length > 0 ? styles.lost : undefined}>
                  {lost.length === 0 ? "–" : lost.map(nameOf).join(", ")}
                </td>
                <td>{failed}</td>
                <td>{degraded}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {shown.length < scenarios.length && (
        <p className={styles.hint}>
          {t("simulation.gravest", { shown: shown.length, count: scenarios.length })}
        </p>
      )}
    </>
  );
}
