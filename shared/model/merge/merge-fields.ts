import { isJsonObject, type Json, type JsonObject } from "../../lib/json.ts";
import { jsonEqual } from "../../lib/json-equal.ts";
import type { Conflict } from "./conflict.ts";

/** Where things stand is nobody's decision to lose: both moved means it stays where I put it. */
const LAYOUT: ReadonlySet<string> = new Set(["position", "size", "bends", "labelPosition"]);

/** Merged key by key, not as a whole. */
const MAPS: ReadonlySet<string> = new Set(["properties", "settings", "rules"]);

type Fields = JsonObject | undefined;
type Settle = (conflict: Conflict) => "mine" | "theirs";

/**
 * The fields of one element, three ways: what one side changed is taken, what both changed alike too;
 * what they changed differently is a conflict, settled by `settle`.
 */
export function mergeFields(
  [base, mine, theirs]: readonly [Fields, JsonObject, JsonObject],
  element: string,
  settle: Settle,
  path: readonly string[] = [],
): JsonObject {
  const merged: Record<string, Json> = {};
  for (const key of new Set([...Object.keys(mine), ...Object.keys(theirs)])) {
    const values = [base?.[key], mine[key], theirs[key]] as const;
    const value = mergeValue(values, key, element, settle, [...path, key]);
    if (value !== undefined) merged[key] = value;
  }
  return merged;
}

function mergeValue(
  [base, mine, theirs]: readonly [Json | undefined, Json | undefined, Json | undefined],
  key: string,
  element: string,
  settle: Settle,
  path: readonly string[],
): Json | undefined {
  if (jsonEqual(mine, theirs) || jsonEqual(base, theirs)) return mine;
  if (jsonEqual(base, mine)) return theirs;
  if (MAPS.has(key) && (isJsonObject(mine) || isJsonObject(theirs))) {
    const map = (value: Json | undefined) => (isJsonObject(value) ? value : undefined);
    const [ours, others] = [map(mine) ?? {}, map(theirs) ?? {}];
    return mergeFields([map(base), ours, others], element, settle, path);
  }
  if (LAYOUT.has(key)) return mine ?? theirs;
  return settle({ kind: "field", element, path, base, mine, theirs }) === "mine" ? mine : theirs;
}
