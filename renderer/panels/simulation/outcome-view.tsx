import { Check, X } from "lucide-react";
import { Fragment } from "react";
import type { Simulation } from "../../../shared/analysis/simulate-failure.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { classes } from "../../ui/classes.ts";
import { ElementButton } from "./element-button.tsx";
import styles from "./simulation.module.css";

/** More names than this are counted. */
const NAMES_SHOWN = 24;

interface OutcomeViewProps {
  readonly outcome: Simulation;
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** Each entry with the way it is served or what takes it down, and what else fails or is degraded. */
export function OutcomeView({ outcome, chosen, nameOf }: OutcomeViewProps) {
  const t = useTranslate();
  const { entries, states } = outcome;
  const own = new Set([...chosen, ...entries.map(({ source }) => source)]);
  const idsIn = (...wanted: readonly string[]) =>
    [...states].flatMap(([id, state]) => (wanted.includes(state) && !own.has(id) ? [id] : []));
  const groups = [
    { label: t("simulation.failing"), ids: idsIn("removed", "failed") },
    { label: t("simulation.degraded"), ids: idsIn("degraded") },
  ].filter(({ ids }) => ids.length > 0);
  return (
    <>
      {entries.length === 0 && <p className={styles.hint}>{t("simulation.noEntries")}</p>}
      <ul aria-label={t("simulation.entries")} className={styles.entries}>
        {entries.map(({ source, served, path }) => (
          <li key={source} className={styles.entry}>
            <span className={classes(styles.verdict, served ? styles.served : styles.lost)}>
              {served ? <Check size={14} aria-hidden /> : <X size={14} aria-hidden />}
              {t(served ? "simulation.served" : "simulation.notServed")}
            </span>
            <span className={styles.path}>
              {path.map((id, at) => (
                <Fragment key={`${at} ${id}`}>
                  {at > 0 && <span className={styles.arrow}> → </span>}
                  <ElementButton id={id} name={nameOf(id)} />
                </Fragment>
              ))}
            </span>
          </li>
        ))}
      </ul>
      <dl className={styles.groups}>
        {groups.map(({ label, ids }) => (
          <Fragment key={label}>
            <dt>{`${label} (${ids.length})`}</dt>
            <dd>
              {ids.slice(0, NAMES_SHOWN).map((id, at) => (
                <Fragment key={id}>
                  {at > 0 && ", "}
                  <ElementButton id={id} name={nameOf(id)} />
                </Fragment>
              ))}
              {ids.length > NAMES_SHOWN &&
                ` ${t("simulation.more", { count: ids.length - NAMES_SHOWN })}`}
            </dd>
          </Fragment>
        ))}
      </dl>
    </>
  );
}
