import { sortedIds } from "../lib/compare.ts";
import { SEVERITIES, type Hit, type HitData, type Severity } from "./define-rule.ts";

/** One rule's hits on one subject, as one (rules reference, 1.8, number 2). */
export interface MergedHit extends Hit {
  readonly severity: Severity;
  readonly related: readonly string[];
  readonly data: HitData;
}

export function graver(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b) ? a : b;
}

/** Most severe severity, union of related; the result does not depend on the order of the hits. */
export function mergeHits(hits: readonly Hit[], severity: Severity): readonly MergedHit[] {
  const bySubject = new Map<string, Hit>();
  for (const hit of hits) {
    const known = bySubject.get(hit.subject);
    bySubject.set(hit.subject, known ? mergeTwo(known, hit, severity) : hit);
  }
  return [...bySubject.values()].map((hit) => ({
    ...hit,
    severity: hit.severity ?? severity,
    related: sortedIds(hit.related ?? []).filter((id) => id !== hit.subject),
    data: hit.data ?? {},
  }));
}

/** The data of the graver hit counts; of two alike, of the one whose text is smaller. */
function mergeTwo(a: Hit, b: Hit, severity: Severity): Hit {
  const [first, second] = orderOf(a, severity) <= orderOf(b, severity) ? [a, b] : [b, a];
  const path = first.path ?? second.path;
  return {
    subject: a.subject,
    severity: first.severity ?? severity,
    related: [...(a.related ?? []), ...(b.related ?? [])],
    data: mergeData(first.data ?? {}, second.data ?? {}),
    ...(path && { path }),
  };
}

function orderOf({ severity, path, data }: Hit, otherwise: Severity): string {
  return JSON.stringify([SEVERITIES.indexOf(severity ?? otherwise), path ?? null, data ?? null]);
}

function mergeData(first: HitData, second: HitData): HitData {
  const merged: Record<string, HitData[string]> = { ...second, ...first };
  for (const [key, value] of Object.entries(first)) {
    const other = second[key];
    if (isList(value) && isList(other)) merged[key] = sortedIds([...value, ...other]);
  }
  return merged;
}

function isList(value: HitData[string] | undefined): value is readonly string[] {
  return Array.isArray(value);
}
