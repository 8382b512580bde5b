import type { FormField } from "../../../shared/catalog/define-kind.ts";
import { PROPERTIES, type PropertySpec } from "../../../shared/catalog/properties.ts";

/** How a property is entered. `list` texts are parted by commas, or stand on lines of their own. */
export type FieldShape =
  | { readonly type: "flag" }
  | { readonly type: "choice"; readonly values: readonly string[] }
  | { readonly type: "number-choice"; readonly values: readonly string[] }
  | { readonly type: "text"; readonly suggestions?: readonly string[] }
  | { readonly type: "prefix" }
  | {
      readonly type: "number";
      readonly min?: number | undefined;
      readonly max?: number | undefined;
      readonly whole?: boolean | undefined;
      readonly unit?: string | undefined;
    }
  | { readonly type: "names" | "numbers" | "shares"; readonly lines?: boolean };

/** One row of the form. */
export interface FormRow {
  readonly key: string;
  /** Documentation only: no rule reads it. */
  readonly note: boolean;
  readonly shape: FieldShape;
}

/** Lists whose entries are long enough for a line each. */
const ON_LINES: ReadonlySet<string> = new Set(["securityGroup", "policies", "users", "groups"]);

const UNITS: Readonly<Record<string, string>> = { canaryPercent: "%" };

export function rowOf(field: FormField): FormRow {
  if (typeof field === "string") {
    return { key: field, note: false, shape: shapeOf(PROPERTIES[field], UNITS[field]) };
  }
  const { key, type, choices, unit } = field;
  const shape = ((): FieldShape => {
    if (type === "choice") return { type: "text", suggestions: choices ?? [] };
    if (type === "number") return { type, unit };
    return type === "names" ? { type, lines: ON_LINES.has(key) } : { type };
  })();
  return { key, note: true, shape };
}

function shapeOf(spec: PropertySpec, unit: string | undefined): FieldShape {
  if (spec.type === "text") {
    return { type: "text", ...(spec.suggestions && { suggestions: spec.suggestions }) };
  }
  if (spec.type !== "number") return spec;
  if (spec.oneOf) return { type: "number-choice", values: spec.oneOf.map(String) };
  const { min, max, whole } = spec;
  return { type: "number", min, max, whole, unit };
}
