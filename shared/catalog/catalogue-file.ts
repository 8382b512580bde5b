import { findSyntaxFault, lineAndColumn } from "../lib/json-syntax.ts";
import { isJsonObject, type Json, type JsonObject } from "../lib/json.ts";
import type { Diagram } from "../model/schema.ts";
import type { Catalog } from "./catalog.ts";
import type { OwnKindProblem } from "./read-own-kinds.ts";
import { surroundingsOf, type Surroundings } from "./surroundings.ts";

/** Stands in a diagram's folder and defines kinds for every diagram there. */
export const CATALOGUE_FILE = "lintel-kinds.json";

const BOM = "\uFEFF";

/** A catalogue file as a host reads it: its text, or that it is there and cannot be read. */
export interface CatalogueText {
  readonly name: string;
  readonly text: string | null;
}

/**
 * Reads a catalogue file: `{ "kinds": [...] }` with the kinds in the shape of `settings.kinds`, or that
 * list alone. A broken file costs its kinds, never the diagram.
 */
export function readCatalogueFile({ name, text }: CatalogueText): Surroundings {
  const problem = (one: Omit<OwnKindProblem, "pointer">): Surroundings => ({
    problems: [{ ...one, pointer: name }],
  });
  if (text === null) return problem({ code: "unreadable" });
  const plain = text.startsWith(BOM) ? text.slice(BOM.length) : text;
  try {
    const value = JSON.parse(plain) as Json;
    const kinds = isJsonObject(value) ? (value["kinds"] ?? null) : value;
    return { file: { name, kinds } };
  } catch {
    const offset = findSyntaxFault(plain)?.offset ?? plain.length;
    return problem({ code: "badJson", line: lineAndColumn(plain, offset).line });
  }
}

/**
 * The catalogue file that shares a diagram's kinds: those of the present one with the diagram's own in
 * place of those with the same id, everything as it was written. What the diagram cannot use itself is
 * shared as well.
 */
export function catalogueFileText(diagram: Diagram): string {
  const own = listOf(diagram.settings?.["kinds"]);
  const ids = new Set(own.map(idOf));
  const before = listOf(surroundingsOf(diagram)?.file?.kinds);
  const kept = before.filter((kind) => idOf(kind) === undefined || !ids.has(idOf(kind)));
  return `${JSON.stringify({ kinds: [...kept, ...own] }, null, 2)}\n`;
}

/**
 * The kinds of the catalogue file a diagram was read with that it uses and that mean something else, or
 * nothing, beside `beside`: they must go along when it is saved there.
 */
export function kindsToCarry(
  diagram: Diagram,
  beside: Surroundings | undefined,
  base: Catalog,
): readonly JsonObject[] {
  const used = new Set<unknown>(diagram.nodes.map(({ kind }) => kind));
  const own = new Set(listOf(diagram.settings?.["kinds"]).map(idOf));
  const there = firstById(listOf(beside?.file?.kinds));
  const here = firstById(listOf(surroundingsOf(diagram)?.file?.kinds));
  return [...here].flatMap(([id, kind]) => {
    if (!used.has(id) || own.has(id) || base.kind(id)) return [];
    return JSON.stringify(there.get(id)) === JSON.stringify(kind) ? [] : [kind];
  });
}

function firstById(kinds: readonly Json[]): ReadonlyMap<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const kind of kinds) {
    if (!isJsonObject(kind)) continue;
    const { id } = kind;
    if (typeof id === "string" && !found.has(id)) found.set(id, kind);
  }
  return found;
}

const listOf = (value: Json | undefined): readonly Json[] =>
  Array.isArray(value) ? (value as readonly Json[]) : [];
const idOf = (kind: Json): Json | undefined => (isJsonObject(kind) ? kind["id"] : undefined);
