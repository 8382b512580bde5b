import { PROPERTIES, type PropertyKey } from "../../../shared/catalog/properties.ts";
import { readProperty } from "../../../shared/catalog/read-property.ts";
import type { Json } from "../../../shared/lib/json.ts";
import { jsonEqual } from "../../../shared/lib/json-equal.ts";
import type { DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";
import type { FormRow } from "./field-shape.ts";

/** What the selected elements say about one property. */
export type SharedValue =
  | { readonly state: "same"; readonly value: Json | undefined }
  /** Kept in the file, but outside the type or list: counts as not stated. */
  | { readonly state: "not-understood"; readonly value: Json }
  | { readonly state: "mixed" };

export function sharedValue(
  elements: readonly (DiagramNode | DiagramEdge)[],
  row: FormRow,
): SharedValue {
  const [first, ...rest] = elements.map(({ properties }) => properties?.[row.key]);
  if (rest.some((value) => !same(value, first))) return { state: "mixed" };
  if (first !== undefined && !understood(row, first)) {
    return { state: "not-understood", value: first };
  }
  return { state: "same", value: first };
}

function same(a: Json | undefined, b: Json | undefined): boolean {
  return a === undefined || b === undefined ? a === b : jsonEqual(a, b);
}

function understood({ key, note, shape }: FormRow, value: Json): boolean {
  if (!note && key in PROPERTIES) return readProperty(key as PropertyKey, value) !== undefined;
  switch (shape.type) {
    case "flag":
      return typeof value === "boolean";
    case "number":
      return typeof value === "number";
    case "names":
      return Array.isArray(value);
    default:
      return typeof value === "string" || typeof value === "number";
  }
}
