import { useMemo } from "react";
import type { Diagram } from "../../../shared/model/schema.ts";
import { SEVERITIES } from "../../../shared/rules/define-rule.ts";
import { countSeverities } from "../../hooks/count-severities.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { SeverityIcon } from "../../ui/severity-icon.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { SmallPicture } from "../small-picture.tsx";
import { useFindingsIn, useVersion } from "./use-version.ts";
import styles from "./versions.module.css";

interface VersionViewProps {
  readonly id: string;
  readonly onOpen: (diagram: Diagram) => void;
}

/** One earlier version: its picture, what it counts, and the way to open it. */
export function VersionView({ id, onOpen }: VersionViewProps) {
  const t = useTranslate();
  const version = useVersion(id);
  if (!version) return <Spinner label={t("app.loading")} />;
  const { diagram } = version;
  if (!diagram) return <p className={styles.problem}>{version.problem}</p>;
  return (
    <>
      <span className={styles.picture}>
        <SmallPicture diagram={diagram} />
      </span>
      <p>{t("safeKeeping.counts", { nodes: diagram.nodes.length, edges: diagram.edges.length })}</p>
      <Counts diagram={diagram} />
      <Button tone="primary" onClick={() => onOpen(diagram)}>
        {t("safeKeeping.versions.openAsNew")}
      </Button>
    </>
  );
}

function Counts({ diagram }: { readonly diagram: Diagram }) {
  const t = useTranslate();
  const findings = useFindingsIn(diagram);
  const counts = useMemo(() => findings && countSeverities(findings), [findings]);
  if (!counts) return <p className={styles.muted}>{t("safeKeeping.versions.counting")}</p>;
  const found = SEVERITIES.filter((severity) => counts[severity] > 0);
  if (found.length === 0) return <p>{t("safeKeeping.versions.noFindings")}</p>;
  return (
    <ul className={styles.counts} aria-label={t("bars.findings")}>
      {found.map((severity) => (
        <li key={severity} className={styles.count}>
          <SeverityIcon severity={severity} label={t(`vocabulary.severities.${severity}`)} />
          {counts[severity]}
        </li>
      ))}
    </ul>
  );
}
