import { parsePrefix } from "../lib/ip-prefix.ts";
import { isJsonObject } from "../lib/json.ts";
import {
  PROPERTIES,
  type PropertyKey,
  type PropertySpec,
  type PropertyValue,
} from "./properties.ts";

/**
 * The value of a key as rules see it, or undefined where the key is not stated: absent, of another
 * type, outside the list or range. Text that compares without case comes back normalised.
 */
export function readProperty<K extends PropertyKey>(
  key: K,
  value: unknown,
): PropertyValue<K> | undefined {
  return readBySpec(PROPERTIES[key], value) as PropertyValue<K> | undefined;
}

type NumberSpec = Extract<PropertySpec, { type: "number" }>;

function readBySpec(spec: PropertySpec, value: unknown): unknown {
  switch (spec.type) {
    case "flag":
      return typeof value === "boolean" ? value : undefined;
    case "choice":
      return typeof value === "string" && spec.values.includes(value) ? value : undefined;
    case "text":
      return isName(value) ? normalise(value, spec.normalise) : undefined;
    case "number":
      return isNumber(value) && fits(value, spec) ? value : undefined;
    case "numbers":
      return Array.isArray(value) && value.every(isNumber) ? value : undefined;
    case "names":
      return Array.isArray(value) && value.every(isName) ? value : undefined;
    case "shares":
      return isJsonObject(value) && Object.values(value).every(isNumber) ? value : undefined;
    case "prefix":
      return typeof value === "string" && parsePrefix(value) ? value : undefined;
  }
}

function isNumber(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value);
}

function isName(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}

function normalise(text: string, how: "lower" | "upper" | undefined): string {
  if (how === "lower") return text.toLowerCase();
  return how === "upper" ? text.toUpperCase() : text;
}

function fits(value: number, { min, max, whole, oneOf }: NumberSpec): boolean {
  return (
    (min === undefined || value >= min) &&
    (max === undefined || value <= max) &&
    (!whole || Number.isInteger(value)) &&
    (oneOf === undefined || oneOf.includes(value))
  );
}
