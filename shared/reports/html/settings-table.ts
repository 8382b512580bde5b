import type { Translate } from "../../i18n/translate.ts";
import { cleanText } from "../../lib/clean-text.ts";
import { isJsonObject, type Json } from "../../lib/json.ts";
import type { Diagram } from "../../model/schema.ts";
import { SEVERITIES } from "../../rules/define-rule.ts";
import { percent } from "./availability-section.ts";
import { markup, type Markup } from "./markup.ts";

type Row = readonly [label: string, value: string];

/** What the diagram states about how it is to be judged. */
export function settingsTable({ settings = {} }: Diagram, t: Translate): Markup {
  const rows = [...plainRows(settings, t), ...ruleRows(settings["rules"], t)];
  if (rows.length === 0) return markup`<p class="muted">${t("reports.defaultSettings")}</p>`;
  return markup`<table><tbody>${rows.map(
    ([label, value]) => markup`<tr><th scope="row">${label}</th><td>${value}</td></tr>
`,
  )}</tbody></table>
`;
}

function plainRows(settings: Readonly<Record<string, unknown>>, t: Translate): readonly Row[] {
  const labels: Readonly<Record<string, string>> = {
    environment: t("inspector.settings.environment"),
    criticality: t("inspector.settings.criticality"),
    targetAvailability: t("inspector.settings.targetAvailability"),
    rpoMinutes: t("inspector.settings.rpo"),
    dataResidency: t("inspector.settings.residency"),
    maxSyncHops: t("inspector.settings.maxSyncHops"),
    profiles: t("inspector.settings.profiles"),
  };
  return Object.entries(labels).flatMap(([key, label]) => {
    const value = settings[key];
    if (value === undefined) return [];
    const isShare = key === "targetAvailability" && typeof value === "number";
    return [[label, isShare ? percent(value, t) : shownValue(value, t)] as const];
  });
}

/** Known words in the reader's language, anything else as it stands in the file. */
function shownValue(value: unknown, t: Translate): string {
  if (Array.isArray(value)) return value.map((one: unknown) => shownValue(one, t)).join(", ");
  const words: Readonly<Record<string, string>> = {
    normal: t("inspector.settings.normal"),
    high: t("inspector.settings.high"),
    critical: t("inspector.settings.critical"),
    "mission-critical": t("inspector.settings.missionCritical"),
    "finance-kr": t("inspector.settings.financeKr"),
    "public-kr": t("inspector.settings.publicKr"),
  };
  if (typeof value !== "string") return cleanText(JSON.stringify(value));
  return Object.hasOwn(words, value) ? (words[value] ?? "") : cleanText(value);
}

function ruleRows(rules: unknown, t: Translate): readonly Row[] {
  if (!isJsonObject(rules)) return [];
  const changes = Object.entries(rules).map(
    ([rule, value]) => `${cleanText(rule)}: ${ruleValue(value, t)}`,
  );
  return changes.length > 0 ? [[t("reports.rulesChanged"), changes.join(", ")]] : [];
}

function ruleValue(value: Json, t: Translate): string {
  if (value === "off") return t("reports.ruleOff");
  const severity = SEVERITIES.find((word) => word === value);
  return severity ? t(`vocabulary.severities.${severity}`) : cleanText(JSON.stringify(value));
}
