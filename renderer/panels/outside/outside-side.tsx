import { useMemo } from "react";
import { describeChange } from "../../../shared/model/merge/describe-change.ts";
import { diffDiagrams } from "../../../shared/model/merge/diff-diagrams.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { SmallPicture } from "../small-picture.tsx";
import styles from "./outside.module.css";

/** Nobody reads more lines before deciding. */
const MOST_LINES = 40;

interface OutsideSideProps {
  readonly name: string;
  readonly diagram: Diagram;
  /** What both began with, if that is still known. */
  readonly base: Diagram | null;
}

/** One of the two versions: a picture, counts, and what it changed. */
export function OutsideSide({ name, diagram, base }: OutsideSideProps) {
  const t = useTranslate();
  const here = useElementNames(diagram);
  const before = useElementNames(base ?? diagram);
  const lines = useMemo(() => {
    if (!base) return [];
    return diffDiagrams(base, diagram).flatMap((change) =>
      describeChange(change, change.kind === "removed" ? before : here, t),
    );
  }, [base, diagram, here, before, t]);
  const counts = { nodes: diagram.nodes.length, edges: diagram.edges.length };
  return (
    <section className={styles.side} aria-label={name}>
      <h3 className={styles.heading}>{name}</h3>
      <span className={styles.picture}>
        <SmallPicture diagram={diagram} />
      </span>
      <p className={styles.muted}>{t("safeKeeping.counts", counts)}</p>
      {base && (
        <ul
          className={styles.changes}
          aria-label={t("safeKeeping.outside.changes", { side: name })}
        >
          {lines.length === 0 && <li>{t("safeKeeping.outside.noChanges")}</li>}
          {lines.slice(0, MOST_LINES).map((line, index) => (
            <li key={`${index} ${line}`}>{line}</li>
          ))}
          {lines.length > MOST_LINES && (
            <li>{t("safeKeeping.outside.more", { count: lines.length - MOST_LINES })}</li>
          )}
        </ul>
      )}
    </section>
  );
}
