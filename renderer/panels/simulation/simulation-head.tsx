import { ChevronLeft, ChevronRight, Unplug, X } from "lucide-react";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Select } from "../../ui/select.tsx";
import { CopyMenu } from "./copy-menu.tsx";
import { STEP_KINDS, type Scenario } from "../../../shared/analysis/failure-scenarios.ts";
import { sameElements, type ScenarioKind } from "./scenarios.ts";
import styles from "./simulation.module.css";
import type { Table } from "./table-text.ts";

const KINDS: readonly ScenarioKind[] = ["byHand", ...STEP_KINDS, "pairs"];

interface SimulationHeadProps {
  readonly kind: ScenarioKind;
  readonly onKind: (kind: ScenarioKind) => void;
  /** The failures to step through, where there are any. */
  readonly rows: readonly Scenario[] | null;
  readonly chosen: readonly string[];
  readonly onShow: (scenario: Scenario) => void;
  readonly table: Table | null;
}

/** What is tried, step by step, and the ways out: as a table, or back to drawing. */
export function SimulationHead(props: SimulationHeadProps) {
  const { kind, onKind, rows, chosen, onShow, table } = props;
  const t = useTranslate();
  const { view } = useEditor();
  return (
    <div className={styles.head}>
      <h2 className={styles.title}>
        <Unplug size={14} aria-hidden />
        {t("simulation.title")}
      </h2>
      <div className={styles.kind}>
        <Select
          label={t("simulation.scenario")}
          value={kind}
          options={KINDS.map((value) => ({ value, label: t(`simulation.scenarios.${value}`) }))}
          onChange={(next) => onKind(next ?? "byHand")}
        />
      </div>
      {rows && rows.length > 0 && <Steps rows={rows} chosen={chosen} onShow={onShow} />}
      <div className={styles.out}>
        <CopyMenu table={table} />
        <IconButton
          small
          label={t("simulation.leave")}
          icon={<X size={16} />}
          onClick={() => view.setState({ simulation: null })}
        />
      </div>
    </div>
  );
}

interface StepsProps {
  readonly rows: readonly Scenario[];
  readonly chosen: readonly string[];
  readonly onShow: (scenario: Scenario) => void;
}

function Steps({ rows, chosen, onShow }: StepsProps) {
  const t = useTranslate();
  const at = rows.findIndex(({ elements }) => sameElements(elements, chosen));
  const step = (to: number) => () => {
    const scenario = rows[to];
    if (scenario) onShow(scenario);
  };
  return (
    <div className={styles.steps}>
      <IconButton
        small
        label={t("simulation.previous")}
        icon={<ChevronLeft size={16} />}
        disabled={at <= 0}
        onClick={step(at - 1)}
      />
      {at >= 0 && (
        <span className={styles.position}>
          {t("simulation.position", { at: at + 1, count: rows.length })}
        </span>
      )}
      <IconButton
        small
        label={t("simulation.next")}
        icon={<ChevronRight size={16} />}
        disabled={at === rows.length - 1}
        onClick={step(at + 1)}
      />
    </div>
  );
}
