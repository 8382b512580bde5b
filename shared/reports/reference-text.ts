import { reports } from "../i18n/messages/en/reports.ts";
import type { MessageKey, Translate } from "../i18n/translate.ts";
import { frameworkOf, referenceItem, type Framework } from "../rules/references.ts";

/** Frameworks whose own names need a word of explanation in another language. */
const EXPLAINED: Readonly<Record<string, MessageKey>> = {
  basics: "reports.frameworks.basics",
  "ISMS-P": "reports.frameworks.ismsp",
  CSAP: "reports.frameworks.csap",
  CWE: "reports.frameworks.cwe",
  "개인정보의 안전성 확보조치 기준": "reports.frameworks.safeguards",
  전자금융감독규정: "reports.frameworks.electronicFinance",
};

export function frameworkName({ name }: Framework, t: Translate): string {
  const key = EXPLAINED[name];
  return key ? t(key) : name;
}

/** A reference in full, such as `AWS Well-Architected Framework REL10-BP01`. */
export function referenceText(reference: string, t: Translate): string {
  const framework = frameworkOf(reference);
  if (!framework) return reference;
  const item = referenceItem(reference);
  return item === reference ? item : `${frameworkName(framework, t)} ${itemText(item, t)}`;
}

/** An item of a framework; what stands in words in it, in the reader's language. */
export function itemText(item: string, t: Translate): string {
  return item
    .split(", ")
    .map((topic) => (isTopic(topic) ? t(`reports.topics.${topic}`) : topic))
    .join(", ")
    .replace(/case (\d+)$/, (_match, number: string) => t("reports.caseNumber", { number }))
    .replace(/제(\d+)조$/, (_match, number: string) => t("reports.article", { number }));
}

const isTopic = (text: string): text is keyof typeof reports.topics =>
  Object.hasOwn(reports.topics, text);

/** The frameworks of some references that have editions, each once, in the order of first mention. */
export function frameworksOf(references: readonly string[]): readonly Framework[] {
  const found = new Set(references.map(frameworkOf));
  return [...found].filter(
    (framework): framework is Framework => framework !== undefined && framework.version !== "",
  );
}
