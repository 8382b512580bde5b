import { NOTE_TYPES, type NoteType } from "../../../shared/catalog/define-kind.ts";
import { isJsonObject, type Json, type JsonObject } from "../../../shared/lib/json.ts";
import { omit } from "../../../shared/lib/omit.ts";

/** One property of a kind while it is edited; all that is typed is text. */
export interface PropertyDraft {
  /** Tells rows apart while they are edited. */
  readonly row: number;
  readonly key: string;
  readonly type: NoteType;
  readonly unit: string;
  readonly choices: string;
  /** What the file says of it; fields that the form does not know are kept. */
  readonly original: JsonObject;
}

export const emptyProperty = (row: number): PropertyDraft => ({
  row,
  key: "",
  type: "text",
  unit: "",
  choices: "",
  original: {},
});

/** The property as a draft; undefined for an entry that the form cannot show. */
export function propertyDraft(entry: Json, row: number): PropertyDraft | undefined {
  if (typeof entry === "string") return { ...emptyProperty(row), key: entry };
  if (!isJsonObject(entry) || typeof entry["key"] !== "string") return undefined;
  const { type = "text", unit = "", choices = [] } = entry;
  const known = NOTE_TYPES.find((one) => one === type);
  if (!known || typeof unit !== "string" || !Array.isArray(choices)) return undefined;
  return {
    row,
    key: entry["key"],
    type: known,
    unit,
    choices: choices.join(", "),
    original: entry,
  };
}

/** The property as the file says it: a plain name where there is no more to say. */
export function propertyEntry({ key, type, unit, choices, original }: PropertyDraft): Json {
  const others = omit(original, "key", "type", "unit", "choices");
  const said: JsonObject = {
    key: key.trim(),
    ...(type !== "text" && { type }),
    ...(type === "number" && unit.trim() !== "" && { unit: unit.trim() }),
    ...(type === "choice" && { choices: listed(choices) }),
    ...others,
  };
  return Object.keys(said).length === 1 ? key.trim() : said;
}

/** Words parted by commas. */
export const listed = (text: string): string[] =>
  text
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
