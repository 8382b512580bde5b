import { ruleText } from "../../i18n/translate.ts";
import { compareNumbered } from "../../lib/compare.ts";
import { isOpen } from "../../reports/check-run.ts";
import { frameworkName, itemText } from "../../reports/reference-text.ts";
import { frameworkOf, referenceItem, type Framework } from "../../rules/references.ts";
import { heading, paragraph, words, type Block } from "../blocks.ts";
import type { ReportContext } from "../report-input.ts";

/** For audits: the controls of each framework that findings touch, with the findings. */
export function controlsSection(context: ReportContext): readonly Block[] {
  const { t } = context;
  const byFramework = controlsOf(context);
  if (byFramework.size === 0) return [];
  return [
    heading(1, t("designReport.controls.title")),
    paragraph(t("reports.sourcesNote"), true),
    ...[...byFramework].flatMap(([framework, controls]): Block[] => [
      heading(
        2,
        `${frameworkName(framework, t)} (${t("reports.edition", { edition: framework.version })})`,
      ),
      {
        kind: "table",
        columns: [
          { title: t("designReport.controls.control"), width: 2 },
          { title: t("designReport.controls.findings"), width: 6 },
        ],
        rows: [...controls]
          .toSorted(([a], [b]) => compareNumbered(a, b))
          .map(([control, titles]) => [
            words(itemText(control, t)),
            words([...titles].join(" · ")),
          ]),
      },
    ]),
  ];
}

function controlsOf({
  findings,
  rules,
  language,
}: ReportContext): ReadonlyMap<Framework, ReadonlyMap<string, ReadonlySet<string>>> {
  const found = new Map<Framework, Map<string, Set<string>>>();
  const judged = new Set<string>(findings.filter(isOpen).map(({ rule }) => rule));
  for (const rule of rules) {
    if (!judged.has(rule.id)) continue;
    for (const reference of rule.references) {
      const framework = frameworkOf(reference);
      if (!framework || framework.version === "") continue;
      const controls = found.get(framework) ?? new Map<string, Set<string>>();
      found.set(framework, controls);
      const item = referenceItem(reference);
      const titles = controls.get(item) ?? new Set<string>();
      controls.set(item, titles.add(ruleText(language, rule.id).title));
    }
  }
  return found;
}
