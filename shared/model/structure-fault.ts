import type { Json, JsonObject } from "../lib/json.ts";
import { jsonPointer } from "../lib/json-pointer.ts";
import type { DocumentError } from "./document-error.ts";
import { LIMITS } from "./limits.ts";

/** Keys that reach JavaScript's own machinery when a careless program copies them. */
const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** A fault seen while descending; the path is filled on the way back, so that a sound file pays nothing. */
interface Fault {
  readonly key?: string;
  readonly path: (string | number)[];
}

/** Checks what holds for every part of a document: the depth of nesting and the names of keys. */
export function structureFault(document: Json): DocumentError | undefined {
  const fault = faultIn(document, 1);
  if (!fault) return undefined;
  const pointer = jsonPointer(fault.path.reverse());
  return fault.key === undefined
    ? { code: "tooDeep", pointer, data: { limit: LIMITS.nesting }, repairable: false }
    : { code: "forbiddenKey", pointer, data: { key: fault.key }, repairable: false };
}

function faultIn(value: Json, depth: number): Fault | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if (depth > LIMITS.nesting) return { path: [] };
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    for (let at = 0; at < items.length; at++) {
      const fault = faultIn(items[at] ?? null, depth + 1);
      if (fault) return within(fault, at);
    }
    return undefined;
  }
  for (const key of Object.keys(value)) {
    if (FORBIDDEN_KEYS.has(key)) return { key, path: [key] };
    const fault = faultIn((value as JsonObject)[key] ?? null, depth + 1);
    if (fault) return within(fault, key);
  }
  return undefined;
}

function within(fault: Fault, step: string | number): Fault {
  fault.path.push(step);
  return fault;
}
