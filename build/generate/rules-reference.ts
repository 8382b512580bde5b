import { format } from "prettier";
import type { PropertyKey } from "../../shared/catalog/properties.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { Language } from "../../shared/i18n/language.ts";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import {
  ruleText,
  translator,
  type MessageKey,
  type Translate,
} from "../../shared/i18n/translate.ts";
import { codeSpan, markdownWithCode } from "../../shared/reports/markdown-text.ts";
import { createMarking } from "../../shared/reports/marked-finding.ts";
import { frameworkName, frameworksOf, referenceText } from "../../shared/reports/reference-text.ts";
import { SEVERITIES, type Rule } from "../../shared/rules/define-rule.ts";
import { LOSS_KEYS } from "../../shared/rules/loss-hit.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import type { Generated } from "./generated.ts";
import { WORDS } from "./rules-reference-words.ts";

const FOLDER = "docs/rules";
/** Examples of waivers have run out by then. */
const TODAY = "2026-01-01";
const MOST_EXAMPLES = 3;

const areaOf = ({ id }: Pick<Rule, "id">): string => id.slice(0, id.indexOf("/"));
const anchorOf = (id: string): string => id.replace("/", "-");
const AREAS = [...new Set(RULES.map(areaOf))].sort(
  (a, b) => Object.keys(WORDS.en.areas).indexOf(a) - Object.keys(WORDS.en.areas).indexOf(b),
);

/** The pages on every rule: an index and a page an area, in each language. */
export const GENERATED: Generated = LANGUAGES.flatMap((language) => [
  {
    path: `${FOLDER}/${language === "en" ? "README.md" : `README.${language}.md`}`,
    make: () => page(indexPage(language)),
  },
  ...AREAS.map((area) => ({
    path: `${FOLDER}/${language}/${area}.md`,
    make: () => page(areaPage(area, language)),
  })),
]);

const page = (parts: readonly string[]): Promise<string> =>
  format(parts.join("\n\n"), { parser: "markdown", printWidth: 100 });

function indexPage(language: Language): readonly string[] {
  const words = WORDS[language];
  const t = translator(language);
  const severities = SEVERITIES.map((one) => [severityName(one, t), words.severityMeanings[one]]);
  const frameworks = frameworksOf(RULES.flatMap(({ references }) => references));
  return [
    `# ${words.title}`,
    words.other,
    `<!-- ${words.generated} -->`,
    `${words.count(RULES.length)}. ${words.intro.join(" ")}`,
    words.limits,
    ...AREAS.flatMap((area) => areaTable(area, language)),
    `## ${words.severities}`,
    table(["", ""], severities),
    `## ${words.loss}`,
    words.lossText,
    LOSS_KEYS.map((key) => `- ${keyName(key, t)}`).join("\n"),
    `## ${words.settings}`,
    ...words.settingsText,
    `## ${words.sources}`,
    words.sourcesText,
    table(
      words.sourceColumns,
      frameworks.map((framework) => [frameworkName(framework, t), framework.version]),
    ),
  ];
}

function areaTable(area: string, language: Language): readonly string[] {
  const words = WORDS[language];
  const t = translator(language);
  const { title, text } = areaWords(area, language);
  const rows = rulesOf(area).map(({ id, severity }) => [
    severityName(severity, t),
    `[${ruleText(language, id).title}](${language}/${area}.md#${anchorOf(id)})`,
    codeSpan(id),
  ]);
  return [`## ${title}`, text, table(words.columns, rows)];
}

function areaPage(area: string, language: Language): readonly string[] {
  const { title, text } = areaWords(area, language);
  return [
    `# ${title}`,
    WORDS[language].back,
    `<!-- ${WORDS[language].generated} -->`,
    text,
    ...rulesOf(area).flatMap((rule) => ruleSection(rule, language)),
  ];
}

function ruleSection(rule: Rule, language: Language): readonly string[] {
  const words = WORDS[language];
  const t = translator(language);
  const { title, why, fix } = ruleText(language, rule.id);
  const otherTitle = ruleText(language === "en" ? "ko" : "en", rule.id).title;
  const fixes = (rule.fixes ?? []).map(
    ({ id, kind }) =>
      `${t(`fixes.${id}` as MessageKey)} (${codeSpan(id)}, ${words.fixKinds[kind]})`,
  );
  const facts: readonly (readonly [string, string])[] = [
    [words.why, why],
    [words.fix, fix],
    [words.fixes, fixes.join(", ")],
    [words.reads, readsOf(rule, language)],
    [words.references, rule.references.map((one) => referenceText(one, t)).join("; ")],
  ];
  return [
    `<a id="${anchorOf(rule.id)}"></a>`,
    `## ${title}`,
    `${codeSpan(rule.id)} · **${severityName(rule.severity, t)}** · ${otherTitle}`,
    ...examplesOf(rule, language).map((sentence) => `> ${sentence}`),
    facts
      .filter(([, text]) => text !== "")
      .map(([label, text]) => `- **${label}**: ${text}`)
      .join("\n"),
  ];
}

/** The properties a rule looks at; the many that decide what fails together are listed in one place. */
function readsOf({ reads }: Rule, language: Language): string {
  const t = translator(language);
  const aboutLoss = LOSS_KEYS.every((key) => reads.includes(key));
  const own = aboutLoss ? reads.filter((key) => !LOSS_KEYS.includes(key)) : reads;
  const names = [...new Set(own)].map((key) => keyName(key, t));
  return [...names, ...(aboutLoss ? [WORDS[language].lossLink] : [])].join(", ");
}

const keyName = (key: PropertyKey, t: Translate): string =>
  `${t(`properties.${key}.label`)} (${codeSpan(key)})`;

/** What Lintel says about the rule's own bad examples, each sentence once. */
function examplesOf(rule: Rule, language: Language): readonly string[] {
  const sentences = rule.examples.bad.map((diagram) => {
    const findings = runRules(diagram, catalog, { today: TODAY, rules: RULES });
    const finding = findings.find((one) => one.rule === rule.id);
    if (!finding) throw new Error(`a bad example of ${rule.id} has no finding of it`);
    return markdownWithCode(createMarking(diagram, language, catalog).sentence(finding));
  });
  return [...new Set(sentences)].slice(0, MOST_EXAMPLES);
}

const rulesOf = (area: string): readonly Rule[] => RULES.filter((rule) => areaOf(rule) === area);

function areaWords(
  area: string,
  language: Language,
): { readonly title: string; readonly text: string } {
  const words = WORDS[language].areas[area];
  if (!words) throw new Error(`the area ${area} has no words in ${language}`);
  return words;
}

const severityName = (severity: Rule["severity"], t: Translate): string =>
  t(`vocabulary.severities.${severity}`);

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}
