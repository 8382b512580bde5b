import { compareCodeUnits } from "./compare.ts";
import { isJsonObject, type Json, type JsonObject } from "./json.ts";
import { quoteJson, writeScalar } from "./json-scalar.ts";

const WIDTH = 100;

/** Writes one value. `used` is what the line holds already, the comma that will follow included. */
interface Write {
  (value: Json, depth: number, used: number): string;
  /** Writes one item of a list that has its own layout, so that a long one can be written in parts. */
  readonly item?: Write;
}

interface Field {
  /** The quoted key with its colon. */
  readonly head: string;
  readonly write: Write;
}

/** How an object is written: its known keys, in their order. Unknown ones follow in their own order. */
type Layout = ReadonlyMap<string, Field>;

export const layout = (fields: Readonly<Record<string, Write | undefined>>): Layout =>
  new Map(
    Object.entries(fields).map(([key, write = writeValue]) => [
      key,
      { head: `${quoteJson(key)}: `, write },
    ]),
  );

const ANY: Layout = new Map();

/** The text of an object whose fields stand on lines of their own. */
export function writeOpen(source: JsonObject, shape: Layout): string {
  return writeFields(source, keysOf(source, shape), shape, 0);
}

/**
 * The same text in pieces, in order: a list that has its own layout is written so many items at a time.
 * Whoever has other work to do may do it between two pieces.
 */
export function* openPieces(source: JsonObject, shape: Layout, items: number): Generator<string> {
  const keys = keysOf(source, shape);
  if (keys.length === 0) {
    yield "{}";
    return;
  }
  const indent = indentOf(1);
  for (const [at, key] of keys.entries()) {
    const { head, write } = fieldOf(shape, key);
    const value = source[key] ?? null;
    yield (at === 0 ? "{" : ",") + indent + head;
    if (write.item && Array.isArray(value) && value.length > items) {
      yield* itemPieces(value as readonly Json[], 1, write.item, items);
    } else yield write(value, 1, usedBy(indent.length + head.length, at < keys.length - 1));
  }
  yield `${indentOf(0)}}`;
}

/** An object with known keys, on one line when it holds only scalars and has room. */
export function objectWith(shape: Layout): Write {
  return (value, depth, used) => {
    if (!isJsonObject(value)) return writeValue(value, depth, used);
    const keys = keysOf(value, shape);
    return oneLine(value, keys, used) ?? writeFields(value, keys, shape, depth);
  };
}

/** An object that never stands on one line. */
export function openObject(shape: Layout): Write {
  return (value, depth, used) =>
    isJsonObject(value)
      ? writeFields(value, keysOf(value, shape), shape, depth)
      : writeValue(value, depth, used);
}

/** An object whose keys are sorted by code units. */
export function sortedObject(value: Json, depth: number, used: number): string {
  if (!isJsonObject(value)) return writeValue(value, depth, used);
  const keys = keysOf(value, ANY).sort(compareCodeUnits);
  return oneLine(value, keys, used) ?? writeFields(value, keys, ANY, depth);
}

export function listOf(write: Write): Write {
  const list: Write = (value, depth, used) =>
    Array.isArray(value) && value.length > 0
      ? writeItems(value as readonly Json[], depth, write)
      : writeValue(value, depth, used);
  return Object.assign(list, { item: write });
}

function writeValue(value: Json, depth: number, used: number): string {
  if (isScalar(value)) return writeScalar(value);
  if (isJsonObject(value)) {
    const keys = keysOf(value, ANY);
    return oneLine(value, keys, used) ?? writeFields(value, keys, ANY, depth);
  }
  if (value.length === 0) return "[]";
  if (value.every(isScalar)) {
    const line = `[${value.map(writeScalar).join(", ")}]`;
    if (used + line.length <= WIDTH) return line;
  }
  return writeItems(value, depth, writeValue);
}

/** The object on one line, if it holds only scalars and the line has room. */
function oneLine(source: JsonObject, keys: readonly string[], used: number): string | undefined {
  if (keys.length === 0) return "{}";
  let line = "{ ";
  for (const key of keys) {
    const value = source[key];
    if (value === undefined || !isScalar(value)) return undefined;
    if (line.length > 2) line += ", ";
    line += `${quoteJson(key)}: ${writeScalar(value)}`;
    if (used + line.length > WIDTH) return undefined;
  }
  line += " }";
  return used + line.length <= WIDTH ? line : undefined;
}

// Parts are joined at every level: one text grown piece by piece would be a tree of a million pieces,
// and collecting that garbage costs more than all of the writing.
function writeFields(
  source: JsonObject,
  keys: readonly string[],
  shape: Layout,
  depth: number,
): string {
  if (keys.length === 0) return "{}";
  const indent = indentOf(depth + 1);
  const last = keys.length - 1;
  const fields = keys.map((key, at) => {
    const { head, write } = fieldOf(shape, key);
    const used = usedBy(indent.length + head.length, at < last);
    return head + write(source[key] ?? null, depth + 1, used);
  });
  return `{${indent}${fields.join(`,${indent}`)}${indentOf(depth)}}`;
}

const fieldOf = (shape: Layout, key: string): Field =>
  shape.get(key) ?? { head: `${quoteJson(key)}: `, write: writeValue };

function writeItems(items: readonly Json[], depth: number, write: Write): string {
  const indent = indentOf(depth + 1);
  const last = items.length - 1;
  const texts = items.map((item, at) => write(item, depth + 1, usedBy(indent.length, at < last)));
  return `[${indent}${texts.join(`,${indent}`)}${indentOf(depth)}]`;
}

function* itemPieces(
  items: readonly Json[],
  depth: number,
  write: Write,
  most: number,
): Generator<string> {
  const indent = indentOf(depth + 1);
  const last = items.length - 1;
  for (let start = 0; start < items.length; start += most) {
    const texts = items.slice(start, start + most).map((item, at) => {
      const comma = start + at < last;
      return indent + write(item, depth + 1, usedBy(indent.length, comma)) + (comma ? "," : "");
    });
    yield (start === 0 ? "[" : "") + texts.join("");
  }
  yield `${indentOf(depth)}]`;
}

/** Columns a line's head takes: its line break takes none, the comma that follows the value one. */
const usedBy = (head: number, comma: boolean): number => head - 1 + (comma ? 1 : 0);

/** Known keys in their order, then the others in theirs. A field that is undefined is no field. */
function keysOf(source: JsonObject, shape: Layout): string[] {
  const own = Object.keys(source).filter((key) => source[key] !== undefined);
  if (shape.size === 0) return own;
  const keys: string[] = [];
  for (const key of shape.keys())
    if (Object.hasOwn(source, key) && source[key] !== undefined) keys.push(key);
  if (keys.length < own.length) keys.push(...own.filter((key) => !shape.has(key)));
  return keys;
}

/** The start of a line, its break included. */
function indentOf(depth: number): string {
  return (INDENTS[depth] ??= `\n${"  ".repeat(depth)}`);
}

const INDENTS: string[] = [];

type Scalar = null | boolean | number | string;

const isScalar = (value: Json): value is Scalar => typeof value !== "object" || value === null;
