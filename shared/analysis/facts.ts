import { isJsonObject, type Json } from "../lib/json.ts";
import type { Diagram } from "../model/schema.ts";
import type { Facts } from "./system.ts";

/** Environments that are not production. Source: the rules reference, section 1.3. */
const NONPROD: ReadonlySet<string> = new Set([
  "dev", "development", "test", "testing", "qa", "stage", "staging", "sandbox",
]); // prettier-ignore

const CRITICALITIES = ["normal", "high", "critical", "mission-critical"] as const;
const DEFAULT_SYNC_HOPS = 4;

export function isNonProduction(environment: string): boolean {
  return NONPROD.has(environment);
}

/** The settings with defaults and profiles applied; a value of another type counts as not stated. */
export function readFacts(diagram: Diagram): Facts {
  const settings = diagram.settings ?? {};
  const profiles = names(settings.profiles);
  const environment = text(settings.environment)?.toLowerCase() ?? "production";
  const criticality = criticalityOf(settings.criticality, profiles);
  return {
    environment,
    nonProduction: isNonProduction(environment),
    criticality,
    critical: criticality === "critical" || criticality === "mission-critical",
    targetAvailability: number(settings.targetAvailability, (value) => value >= 0 && value <= 1),
    rpoMinutes: number(settings.rpoMinutes, (value) => value >= 0),
    homeCountry: homeCountryOf(settings.dataResidency, profiles),
    maxSyncHops:
      number(settings.maxSyncHops, (value) => Number.isInteger(value) && value >= 1) ??
      DEFAULT_SYNC_HOPS,
    profiles,
  };
}

/** The user's decision on a rule: `off`, a severity, or nothing understood. */
export function ruleSetting(diagram: Diagram, rule: string): Json | undefined {
  const rules = diagram.settings?.rules;
  return isJsonObject(rules) && Object.hasOwn(rules, rule) ? rules[rule] : undefined;
}

function criticalityOf(value: unknown, profiles: readonly string[]): Facts["criticality"] {
  const stated = CRITICALITIES.find((word) => word === value) ?? "normal";
  return profiles.includes("finance-kr") && stated !== "mission-critical" ? "critical" : stated;
}

function homeCountryOf(value: unknown, profiles: readonly string[]): string | undefined {
  return text(value)?.toUpperCase() ?? (profiles.includes("public-kr") ? "KR" : undefined);
}

function text(value: unknown): string | undefined {
  return typeof value === "string" && value !== "" ? value : undefined;
}

function names(value: unknown): readonly string[] {
  if (!Array.isArray(value)) return [];
  const listed = value.map(text).filter((name) => name !== undefined);
  return listed.length === value.length ? listed : [];
}

function number(value: unknown, fits: (value: number) => boolean): number | undefined {
  return typeof value === "number" && Number.isFinite(value) && fits(value) ? value : undefined;
}
