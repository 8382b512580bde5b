import type { JsonObject } from "../../lib/json.ts";

/** One step from a format version to the next. Pure; what it does not understand it keeps. */
export interface Migration {
  /** The version it reads; it yields the next one. */
  readonly from: number;
  migrate(document: JsonObject): JsonObject;
}

/**
 * Leads a document step by step to a version.
 *
 * @returns undefined when a step is missing, so that the version was never published
 */
export function migrate(
  document: JsonObject,
  steps: readonly Migration[],
  from: number,
  to: number,
): JsonObject | undefined {
  let current = document;
  for (let version = from; version < to; version++) {
    const step = steps.find((one) => one.from === version);
    if (!step) return undefined;
    current = { ...step.migrate(current), version: version + 1 };
  }
  return current;
}
