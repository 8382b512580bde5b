import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useQuietDiagram } from "../../hooks/use-quiet-diagram.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { ChosenList } from "./chosen-list.tsx";
import { OutcomeSide } from "./outcome-side.tsx";
import { outcomeTable, scenarioTable } from "./result-tables.ts";
import { ScenarioList } from "./scenario-list.tsx";
import type { ScenarioKind } from "./scenarios.ts";
import { SimulationHead } from "./simulation-head.tsx";
import styles from "./simulation.module.css";
import { useChosen } from "./use-chosen.ts";
import { useOnlyListed } from "./use-only-listed.ts";
import { useLazySystem, useOutcome } from "./use-outcome.ts";
import { useScenarios } from "./use-scenarios.ts";
import { useShowScenario } from "./use-show-scenario.ts";

/** What fails, by hand or in turn, and what that does to each entry. The canvas shows the same. */
export function SimulationPanel() {
  const t = useTranslate();
  const { view } = useEditor();
  const diagram = useQuietDiagram();
  const nameOf = useElementNames(diagram);
  const chosen = useChosen(diagram);
  const [kind, setKind] = useState<ScenarioKind>("byHand");
  const system = useLazySystem(diagram);
  const outcome = useOutcome(system, chosen, kind, diagram.nodes.length);
  const scenarios = useScenarios(system, kind);
  useOnlyListed(kind, scenarios, chosen);
  const show = useShowScenario();
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.focus({ preventScroll: true }), []);

  const table = useMemo(() => {
    if (kind !== "byHand") return scenarios.rows && scenarioTable(scenarios.rows, nameOf, t);
    return outcome && outcomeTable(chosen, outcome.entries, nameOf, t);
  }, [kind, scenarios.rows, outcome, chosen, nameOf, t]);

  // A list of choices keeps its keys, but Escape leaves from everywhere; open menus close first.
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const inside = event.target instanceof Node && event.currentTarget.contains(event.target);
    if (event.key !== "Escape" || !inside) return;
    event.stopPropagation();
    view.setState({ simulation: null, selection: new Set() });
  };
  return (
    <section
      ref={section}
      tabIndex={-1}
      className={styles.panel}
      aria-label={t("simulation.title")}
      onKeyDownCapture={onKeyDown}
    >
      <SimulationHead
        kind={kind}
        onKind={setKind}
        rows={scenarios.rows}
        chosen={chosen}
        onShow={show}
        table={table}
      />
      <div className={styles.body}>
        <div className={styles.side}>
          {kind === "byHand" ? (
            <ChosenList chosen={chosen} nameOf={nameOf} />
          ) : (
            <ScenarioList
              kind={kind}
              scenarios={scenarios}
              chosen={chosen}
              nameOf={nameOf}
              onShow={show}
            />
          )}
        </div>
        <OutcomeSide outcome={outcome} chosen={chosen} byHand={kind === "byHand"} nameOf={nameOf} />
      </div>
    </section>
  );
}
