import { isJsonObject, type Json } from "../../../shared/lib/json.ts";
import { parsePrefix } from "../../../shared/lib/ip-prefix.ts";
import { readNumber } from "../../ui/number-text.ts";
import type { FieldShape } from "./field-shape.ts";

/** What typed text states: a value, nothing (`undefined`), or nothing that can be understood. */
export type TextReading =
  { readonly ok: true; readonly value: Json | undefined } | { readonly ok: false };

/** A value as its field shows it; empty for one of another type. */
export function textOfValue(shape: FieldShape, value: Json | undefined): string {
  switch (shape.type) {
    case "names":
    case "numbers":
      return Array.isArray(value) ? value.map(String).join(shape.lines ? "\n" : ", ") : "";
    case "shares":
      if (!isJsonObject(value)) return "";
      return Object.entries(value)
        .map(([name, count]) => `${name}=${JSON.stringify(count)}`)
        .join(", ");
    default:
      return typeof value === "string" || typeof value === "number" ? String(value) : "";
  }
}

/** Reads what was typed. Empty text takes the statement back. */
export function readText(shape: FieldShape, text: string): TextReading {
  const trimmed = text.trim();
  if (trimmed === "") return { ok: true, value: undefined };
  switch (shape.type) {
    case "names":
      return { ok: true, value: entriesOf(text) };
    case "numbers":
      return all(entriesOf(text).map((entry) => readNumber(entry, {}).value));
    case "shares":
      return readShares(text);
    case "number":
      return all([readNumber(text, shape).value], ([value]) => value);
    case "prefix":
      return parsePrefix(trimmed) ? { ok: true, value: trimmed } : { ok: false };
    default:
      return { ok: true, value: text };
  }
}

/** `zone-a=2, zone-b=1`. */
function readShares(text: string): TextReading {
  const pairs = entriesOf(text).map((entry) => {
    const [, name = "", count = ""] = /^(.+?)\s*[=:]\s*(.+)$/.exec(entry) ?? [];
    return [name, count === "" ? undefined : readNumber(count, {}).value] as const;
  });
  return all(
    pairs.map(([, count]) => count),
    (counts) => Object.fromEntries(pairs.map(([name], at) => [name, counts[at] ?? 0])),
  );
}

function all(
  numbers: readonly (number | undefined)[],
  make: (numbers: readonly number[]) => Json | undefined = (known) => known,
): TextReading {
  const known = numbers.filter((number) => number !== undefined);
  return known.length === numbers.length ? { ok: true, value: make(known) } : { ok: false };
}

function entriesOf(text: string): string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
}
