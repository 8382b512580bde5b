import { useMemo, useState } from "react";
import { useStore } from "zustand";
import { catalog } from "../../../shared/catalog/registry.ts";
import { ruleText } from "../../../shared/i18n/translate.ts";
import type { Finding, Severity } from "../../../shared/rules/define-rule.ts";
import { describeFinding } from "../../../shared/rules/describe-finding.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useEditor, useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { findingKey } from "../../../shared/rules/finding-key.ts";
import { filterFindings } from "./filter-findings.ts";
import { FindingDetail } from "./finding-detail.tsx";
import { FindingList } from "./finding-list.tsx";
import { FindingsHead } from "./findings-head.tsx";
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
  const nameOf = useElementNames(diagram);
  const [severities, setSeverities] = useState<ReadonlySet<Severity>>(new Set(SHOWN_AT_FIRST));
  const [text, setText] = useState("");
  const show = useShowFinding();

  const sentence = (finding: Finding) => describeFinding(finding, diagram, language, catalog);
  const shown = useMemo(
    () =>
      filterFindings(findings, { severities, text }, (finding) =>
        [
          finding.rule,
          ruleText(language, finding.rule).title,
          describeFinding(finding, diagram, language, catalog),
        ].join(" "),
      ),
    [findings, severities, text, diagram, language],
  );
  const focused = shown.find((finding) => findingKey(finding) === focus);

  return (
    <section tabIndex={-1} className={styles.findings} aria-label={t("findings.title")}>
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
        <NoFindings
          drawn={diagram.nodes.length > 0}
          findings={findings}
          severities={severities}
          onShowInfo={() => setSeverities(new Set([...severities, "info"]))}
        />
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
            <FindingDetail
              key={focus}
              finding={focused}
              sentence={sentence(focused)}
              nameOf={nameOf}
            />
          )}
        </div>
      )}
    </section>
  );
}
