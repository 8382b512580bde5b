import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { ruleText } from "../../../shared/i18n/translate.ts";
import type { Finding, Severity } from "../../../shared/rules/define-rule.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useEditor, useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { findingKey } from "../../state/findings-store.ts";
import { describe } from "./describe.ts";
import { filterFindings } from "./filter-findings.ts";
import { FindingDetail } from "./finding-detail.tsx";
import { FindingsHead } from "./findings-head.tsx";
import { FindingList } from "./finding-list.tsx";
import styles from "./findings.module.css";
import { NoFindings } from "./no-findings.tsx";
import { useShowFinding } from "./use-show-finding.ts";

const SHOWN_AT_FIRST: readonly Severity[] = ["critical", "high", "medium", "low"];

/** What the rules found, gravest first; the one in focus with its reasons and fixes beside the list. */
export function Findings() {
  const t = useTranslate();
  const language = useLanguage();
  const { preferences } = useWorkspace();
  const { findings: store, view } = useEditor();
  const open = useStore(preferences, ({ panels }) => panels.findings);
  const findings = useStore(store, (state) => state.findings);
  const failure = useStore(store, (state) => state.failure);
  const focus = useStore(view, (state) => state.finding);
  const diagram = useDiagram();
  const names = useElementNames(diagram);
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(SHOWN_AT_FIRST));
  const [text, setText] = useState("");
  const show = useShowFinding();

  const nameOf = (id: string) => (id === "model" ? t("findings.wholeDiagram") : names(id));
  const sentence = (finding: Finding) => describe(finding, nameOf, language);
  const shown = useMemo(() => {
    const all = (finding: Finding) =>
      [
        ruleText(language, finding.rule).title,
        finding.rule,
        describe(finding, names, language),
      ].join(" ");
    return filterFindings(findings, { severities, text }, all);
  }, [findings, severities, text, names, language]);
  const focused = shown.find((finding) => findingKey(finding) === focus);

  return (
    <section className={styles.findings} aria-label={t("findings.title")}>
      <FindingsHead
        open={open}
        findings={findings}
        severities={severities}
        onSeverities={setSeverities}
        text={text}
        onText={setText}
      />
      {open && failure !== null && (
        <p role="alert" className={styles.failure}>
          {t("findings.failure")}
        </p>
      )}
      {open && shown.length === 0 && (
        <NoFindings drawn={diagram.nodes.length > 0} hidden={findings.length} />
      )}
      {open && shown.length > 0 && (
        <div className={styles.body}>
          <FindingList
            findings={shown}
            focus={focused ? focus : null}
            sentence={sentence}
            nameOf={nameOf}
            onShow={show}
          />
          {focused && (
            <FindingDetail finding={focused} sentence={sentence(focused)} nameOf={nameOf} />
          )}
        </div>
      )}
    </section>
  );
}
