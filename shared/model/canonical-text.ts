import { compareCodeUnits } from "../lib/compare.ts";
import { isJsonObject, type Json, type JsonObject } from "../lib/json.ts";
import { normalise } from "./normalise.ts";
import type { Diagram } from "./schema.ts";

const WIDTH = 100;

/** The order of known keys; unknown ones follow in their own order. */
const ORDER = {
  diagram: ["format", "version", "title", "settings", "nodes", "edges", "waivers", "comments"],
  settings: [
    "environment",
    "criticality",
    "targetAvailability",
    "rpoMinutes",
    "dataResidency",
    "profiles",
    "rules",
    "maxSyncHops",
    "kinds",
  ],
  node: [
    "id",
    "kind",
    "name",
    "parent",
    "position",
    "size",
    "deployment",
    "properties",
    "locked",
    "pinned",
    "notes",
  ],
  edge: [
    "id",
    "source",
    "target",
    "name",
    "flow",
    "properties",
    "notes",
    "bends",
    "sourceSide",
    "targetSide",
    "labelPosition",
  ],
  waiver: ["rule", "subject", "reason", "by", "until"],
  comment: ["id", "subject", "text", "by", "on", "resolved"],
  point: ["x", "y"],
  size: ["width", "height"],
} as const;

/**
 * The one text of a diagram that is written to disk: a small edit makes a small diff, and saving twice
 * changes no byte. Built by appending, since a generic printer is several times slower.
 */
export function canonicalText(diagram: Diagram): string {
  const plain = normalise(diagram) as unknown as JsonObject;
  return `${writeFields(plain, ORDER.diagram, 0, DIAGRAM_WRITERS)}\n`;
}

/** Writes one value. `used` is what the line holds already, the comma that will follow included. */
type Write = (value: Json, depth: number, used: number) => string;
type Writers = Readonly<Record<string, Write>>;

const fieldsInOrder =
  (order: readonly string[], writers: Writers = {}): Write =>
  (value, depth, used) =>
    isJsonObject(value)
      ? (oneLine(value, order, used) ?? writeFields(value, order, depth, writers))
      : writeValue(value, depth, used);

/** Elements stand on lines of their own even when they would fit on one. */
const alwaysOpen =
  (order: readonly string[], writers: Writers): Write =>
  (value, depth, used) =>
    isJsonObject(value)
      ? writeFields(value, order, depth, writers)
      : writeValue(value, depth, used);

const listOf =
  (write: Write): Write =>
  (value, depth, used) =>
    Array.isArray(value) && value.length > 0
      ? writeItems(value as readonly Json[], depth, write)
      : writeValue(value, depth, used);

const sortedFields: Write = (value, depth, used) => {
  if (!isJsonObject(value)) return writeValue(value, depth, used);
  const order = Object.keys(value).sort(compareCodeUnits);
  return oneLine(value, order, used) ?? writeFields(value, order, depth, {});
};

const point = fieldsInOrder(ORDER.point);
const NODE_WRITERS: Writers = {
  position: point,
  size: fieldsInOrder(ORDER.size),
  properties: sortedFields,
};
const EDGE_WRITERS: Writers = { properties: sortedFields, bends: listOf(point) };
const DIAGRAM_WRITERS: Writers = {
  settings: fieldsInOrder(ORDER.settings),
  nodes: listOf(alwaysOpen(ORDER.node, NODE_WRITERS)),
  edges: listOf(alwaysOpen(ORDER.edge, EDGE_WRITERS)),
  waivers: listOf(fieldsInOrder(ORDER.waiver)),
  comments: listOf(fieldsInOrder(ORDER.comment)),
};

function writeValue(value: Json, depth: number, used: number): string {
  if (typeof value !== "object" || value === null) return writeScalar(value);
  if (Array.isArray(value)) {
    const items = value as readonly Json[];
    if (items.length === 0) return "[]";
    const line = items.every(isScalar) ? `[${items.map(writeScalar).join(", ")}]` : undefined;
    return line !== undefined && used + line.length <= WIDTH
      ? line
      : writeItems(items, depth, writeValue);
  }
  const object = value as JsonObject;
  return oneLine(object, [], used) ?? writeFields(object, [], depth, {});
}

/** The object on one line, if it holds only scalars and the line has room. */
function oneLine(object: JsonObject, order: readonly string[], used: number): string | undefined {
  let line = "";
  let room = true;
  eachField(object, order, (key, value) => {
    if (!room || !isScalar(value)) room = false;
    else line += `${line === "" ? "{ " : ", "}${quote(key)}: ${writeScalar(value)}`;
  });
  if (!room) return undefined;
  if (line === "") return "{}";
  return used + line.length + 2 <= WIDTH ? `${line} }` : undefined;
}

function writeFields(
  object: JsonObject,
  order: readonly string[],
  depth: number,
  writers: Writers,
): string {
  const indent = "  ".repeat(depth + 1);
  let text = "";
  let left = fieldCount(object);
  eachField(object, order, (key, value) => {
    left -= 1;
    const head = `${indent}${quote(key)}: `;
    const write = Object.hasOwn(writers, key) ? (writers[key] ?? writeValue) : writeValue;
    text += `${text === "" ? "{\n" : ",\n"}${head}${write(value, depth + 1, head.length + (left > 0 ? 1 : 0))}`;
  });
  return text === "" ? "{}" : `${text}\n${"  ".repeat(depth)}}`;
}

function writeItems(items: readonly Json[], depth: number, write: Write): string {
  const indent = "  ".repeat(depth + 1);
  let text = "[\n";
  items.forEach((item, index) => {
    const last = index === items.length - 1;
    const used = indent.length + (last ? 0 : 1);
    text += `${indent}${write(item, depth + 1, used)}${last ? "\n" : ",\n"}`;
  });
  return `${text}${"  ".repeat(depth)}]`;
}

/** Known keys in their order, then the others in theirs. A field that is undefined is no field. */
function eachField(
  object: JsonObject,
  order: readonly string[],
  visit: (key: string, value: Json) => void,
): void {
  for (const key of order) {
    const value = Object.hasOwn(object, key) ? object[key] : undefined;
    if (value !== undefined) visit(key, value);
  }
  for (const key of Object.keys(object)) {
    const value = order.includes(key) ? undefined : object[key];
    if (value !== undefined) visit(key, value);
  }
}

const fieldCount = (object: JsonObject): number =>
  Object.values(object).filter((value) => (value as Json | undefined) !== undefined).length;

const isScalar = (value: Json): boolean => typeof value !== "object" || value === null;

function writeScalar(value: Json): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "number") return writeNumber(value);
  return String(value as boolean | null);
}

/** JSON has no word for what lies beyond the largest number, but reads it: a kept value stays itself. */
function writeNumber(value: number): string {
  if (Number.isFinite(value)) return Object.is(value, -0) ? "-0" : String(value);
  return value > 0 ? "1e999" : value < 0 ? "-1e999" : "null";
}

/** Well-formed by ECMAScript 2019: lone surrogates are escaped. */
const quote = (text: string): string => JSON.stringify(text);
