import { isJsonObject, type Json, type JsonObject } from "../lib/json.ts";
import { findSyntaxFault, lineAndColumn } from "../lib/json-syntax.ts";
import { fail, ok, type Result } from "../lib/result.ts";
import { utf8Length } from "../lib/utf8-length.ts";
import type { DocumentError, DocumentErrorCode } from "./document-error.ts";
import { LIMITS } from "./limits.ts";
import { migrate } from "./migrations/migration.ts";
import { FORMAT_VERSION, MIGRATIONS } from "./migrations/registry.ts";
import { diagramSchema, type Diagram } from "./schema.ts";
import { shapeError } from "./shape-error.ts";
import { structureFault } from "./structure-fault.ts";

const MIB = 1024 * 1024;
const BOM = "\ufeff";
const CONFLICT_MARKER = /^(?:<{7}|={7}|>{7}|\|{7})/;

/** The refusal of a file of this many bytes, or undefined when it may be read. Ask before reading. */
export function tooLarge(bytes: number): DocumentError | undefined {
  if (bytes <= LIMITS.bytes) return undefined;
  return { code: "tooLarge", data: { limit: LIMITS.bytes / MIB }, repairable: false };
}

/**
 * Reads a text up to the shape: syntax, version, limits and the schema. References between elements are
 * not looked at yet, and nothing is normalised.
 */
export function readDocument(text: string): Result<Diagram, DocumentError> {
  // No character takes more than three bytes a unit: only a text near the limit need be counted.
  const large = text.length * 3 > LIMITS.bytes ? tooLarge(utf8Length(text)) : undefined;
  if (large) return fail(large);
  const json = readJson(text.startsWith(BOM) ? text.slice(BOM.length) : text);
  if (!json.ok) return json;
  const current = toCurrentVersion(json.value);
  if (!current.ok) return current;
  const many = countFault(current.value);
  if (many) return fail(many);
  const shaped = diagramSchema.safeParse(current.value, { reportInput: true });
  return shaped.success ? ok(shaped.data as Diagram) : fail(shapeError(shaped.error.issues));
}

function readJson(text: string): Result<Json, DocumentError> {
  try {
    return ok(JSON.parse(text) as Json);
  } catch {
    return fail(syntaxError(text));
  }
}

function syntaxError(text: string): DocumentError {
  if (text.trim() === "") return { code: "empty", repairable: false };
  const fault = findSyntaxFault(text) ?? { problem: "end", offset: text.length };
  const place = lineAndColumn(text, fault.offset);
  const rest = text.slice(fault.offset, fault.offset + 8);
  const conflict = place.column === 1 && CONFLICT_MARKER.test(rest);
  const codes = { end: "syntaxEnd", text: "syntaxText", unexpected: "syntax" } as const;
  return {
    code: conflict ? "mergeConflict" : codes[fault.problem],
    ...place,
    data: { found: String.fromCodePoint(rest.codePointAt(0) ?? 0x20) },
    repairable: false,
  };
}

function toCurrentVersion(json: Json): Result<JsonObject, DocumentError> {
  const refuse = (code: DocumentErrorCode, pointer: string, data: DocumentError["data"] = {}) =>
    fail<DocumentError>({ code, pointer, data, repairable: false });
  if (!isJsonObject(json) || json["format"] !== "lintel") return refuse("notLintel", "/format");
  const { version } = json;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1) {
    return refuse("badVersion", "/version");
  }
  if (version > FORMAT_VERSION) return refuse("newerVersion", "/version", { version });
  const fault = structureFault(json);
  if (fault) return fail(fault);
  const current = migrate(json, MIGRATIONS, version, FORMAT_VERSION);
  return current ? ok(current) : refuse("badVersion", "/version");
}

/** Counted before the schema looks at every element, so that a flood is refused at once. */
function countFault({ nodes, edges }: JsonObject): DocumentError | undefined {
  const over = (code: DocumentErrorCode, pointer: string, list: Json | undefined, limit: number) =>
    Array.isArray(list) && list.length > limit
      ? { code, pointer, data: { count: list.length, limit }, repairable: false }
      : undefined;
  return (
    over("tooManyNodes", "/nodes", nodes, LIMITS.nodes) ??
    over("tooManyEdges", "/edges", edges, LIMITS.edges)
  );
}
