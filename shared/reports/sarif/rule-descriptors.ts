import type { Language } from "../../i18n/language.ts";
import { ruleText, translator } from "../../i18n/translate.ts";
import type { Rule } from "../../rules/define-rule.ts";
import { LEVELS, SECURITY_SCORES } from "./levels.ts";

/** Areas whose findings are about attacks; code scanning lists them apart. */
const SECURITY_AREAS: ReadonlySet<string> = new Set(["security", "network"]);
const WEAKNESS = /^CWE-(\d+)$/;

/** Everything code scanning shows of a rule, in one language. */
export function ruleDescriptor({ id, severity, references }: Rule, language: Language) {
  const t = translator(language);
  const { title, why, fix } = ruleText(language, id);
  const parts: readonly (readonly [string, string])[] = [
    [t("findings.why"), why],
    [t("findings.fix"), fix],
    [t("findings.references"), references.join(", ")],
  ];
  return {
    id,
    name: pascalCase(id),
    shortDescription: { text: title },
    fullDescription: { text: why },
    help: {
      text: parts.map(([label, words]) => `${label}: ${words}`).join("\n"),
      markdown: parts.map(([label, words]) => `**${label}**: ${words}`).join("\n\n"),
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      severity,
      tags: tagsOf(id, references),
      references,
      ...(isAboutAttacks(id) && { "security-severity": SECURITY_SCORES[severity] }),
    },
  };
}

function tagsOf(id: string, references: readonly string[]): readonly string[] {
  const weaknesses = references.flatMap((reference) => {
    const number = WEAKNESS.exec(reference)?.[1];
    return number === undefined ? [] : [`external/cwe/cwe-${number}`];
  });
  const tags = [...(isAboutAttacks(id) ? ["security"] : []), areaOf(id), ...weaknesses];
  return [...new Set(tags)];
}

const isAboutAttacks = (id: string): boolean => SECURITY_AREAS.has(areaOf(id));

const areaOf = (id: string): string => id.split("/")[0] ?? id;

/** `spof/single-database` as `SpofSingleDatabase`, the way SARIF writes names. */
function pascalCase(id: string): string {
  return id.replace(/(?:^|[/-])([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
}
