import { describe, expect, it } from "vitest";
import type { DocumentError } from "../../../shared/model/document-error.ts";
import { LIMITS } from "../../../shared/model/limits.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { tooLarge } from "../../../shared/model/read-document.ts";
import { CONTEXT } from "../../support/arbitrary-diagram.ts";

type Fields = Record<string, unknown>;

const node = (id: string, fields: Fields = {}): Fields => ({
  id,
  kind: "zone/group",
  position: { x: 0, y: 0 },
  ...fields,
});
const edge = (id: string, source: string, target: string, fields: Fields = {}): Fields => ({
  id,
  source,
  target,
  ...fields,
});
const textOf = (nodes: unknown, edges: unknown = [], fields: Fields = {}): string =>
  JSON.stringify({ format: "lintel", version: 1, nodes, edges, ...fields });

function errorOf(text: string): DocumentError {
  const result = parseDiagram(text, CONTEXT);
  if (result.ok) throw new Error("the text was accepted");
  return result.error;
}

const chain = (length: number) =>
  Array.from({ length }, (_, at) => node(`n${at}`, at > 0 ? { parent: `n${at - 1}` } : {}));

describe("parseDiagram accepts", () => {
  it.each([
    ["a byte order mark", `\ufeff${textOf([])}`],
    ["CR LF line ends", textOf([]).replaceAll(",", ",\r\n")],
    ["a child before its parent", textOf([node("a", { parent: "b" }), node("b")])],
    [
      "a parent of unknown kind",
      textOf([node("b", { kind: "new/x" }), node("a", { parent: "b" })]),
    ],
    ["an edge that ends at a container", textOf([node("a"), node("b")], [edge("e", "a", "b")])],
    ["an edge from a node to itself", textOf([node("a")], [edge("e", "a", "a")])],
    ["an id in Korean with blanks", textOf([node("웹 서버 1")])],
    ["an id of the greatest length", textOf([node("x".repeat(LIMITS.idLength))])],
    ["a name of the greatest length", textOf([node("a", { name: "x".repeat(LIMITS.nameLength) })])],
    ["containers of the greatest depth", textOf(chain(LIMITS.nesting))],
    [
      "a waiver of an element that is gone",
      textOf([], [], { waivers: [{ rule: "spof/*", subject: "gone", reason: "kept" }] }),
    ],
  ])("%s", (_, text) => {
    expect(parseDiagram(text, CONTEXT)).toMatchObject({ ok: true });
  });

  it("a child before its parent, and puts it behind", () => {
    const result = parseDiagram(textOf([node("a", { parent: "b" }), node("b")]), CONTEXT);
    expect(result.ok && result.value.nodes.map(({ id }) => id)).toEqual(["b", "a"]);
  });
});

describe("parseDiagram refuses as unreadable", () => {
  it.each<[string, string, Partial<DocumentError>]>([
    ["nothing", "", { code: "empty" }],
    ["blanks", " \n\t", { code: "empty" }],
    ["a lone byte order mark", "\ufeff", { code: "empty" }],
    ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', { code: "syntax", line: 3, column: 3 }],
    ["a comma too many", '{"a": [1,]}', { code: "syntax", line: 1, column: 10 }],
    ["a text that never ends", '{"a": "b', { code: "syntaxEnd", line: 1, column: 9 }],
    ["a line break in a text", '{"a": "b\n"}', { code: "syntaxText", line: 1, column: 9 }],
    ["a wrong escape", String.raw`{"a": "\x"}`, { code: "syntaxText", line: 1, column: 8 }],
    ["an end in the middle", '{\r\n"a": [', { code: "syntaxEnd", line: 2, column: 7 }],
    ["a merge conflict", "{\n<<<<<<< HEAD\n", { code: "mergeConflict", line: 2, column: 1 }],
    ["plain words", "hello", { code: "syntax", line: 1, column: 1 }],
  ])("%s", (_, text, expected) => {
    expect(errorOf(text)).toMatchObject({ ...expected, repairable: false });
  });

  it("counts columns of a text with a byte order mark from the first visible character", () => {
    expect(errorOf("\ufeffx")).toMatchObject({ line: 1, column: 1 });
  });

  it("JSON nested a million levels deep, without falling over", () => {
    expect(errorOf("[".repeat(1_000_000))).toMatchObject({ code: "syntaxEnd" });
    const closed = "[".repeat(100_000) + "]".repeat(100_000);
    const whole = `{"format":"lintel","version":1,"nodes":[],"edges":[],"x":${closed}}`;
    expect(errorOf(whole)).toMatchObject({ code: "tooDeep", data: { limit: 64 } });
  });
});

describe("parseDiagram refuses as no diagram of this version", () => {
  it.each<[string, string, Partial<DocumentError>]>([
    ["a list", "[]", { code: "notLintel" }],
    ["null", "null", { code: "notLintel" }],
    ["another format", '{"format":"drawio"}', { code: "notLintel", pointer: "/format" }],
    [
      "a newer version, whatever else it holds",
      '{"format":"lintel","version":99,"pages":1}',
      { code: "newerVersion", pointer: "/version", data: { version: 99 } },
    ],
    ["a version that never was", '{"format":"lintel","version":0}', { code: "badVersion" }],
    ["half a version", '{"format":"lintel","version":1.5}', { code: "badVersion" }],
    ["no version", '{"format":"lintel"}', { code: "badVersion", pointer: "/version" }],
  ])("%s", (_, text, expected) => {
    expect(errorOf(text)).toMatchObject({ ...expected, repairable: false });
  });
});

describe("parseDiagram refuses faults of shape", () => {
  const at = (fields: Fields) => textOf([node("a", fields)]);
  it.each<[string, string, string, string]>([
    ["no nodes", '{"format":"lintel","version":1,"edges":[]}', "missingField", "/nodes"],
    ["nodes that are no list", textOf({}), "notList", "/nodes"],
    ["a node that is no object", textOf(["a"]), "notObject", "/nodes/0"],
    ["an id that is a number", at({ id: 7 }), "notText", "/nodes/0/id"],
    ["an empty id", at({ id: "" }), "emptyText", "/nodes/0/id"],
    ["an id that is too long", at({ id: "x".repeat(201) }), "tooLong", "/nodes/0/id"],
    ["the id model", at({ id: "model" }), "badId", "/nodes/0/id"],
    ["an id with a bar", at({ id: "a|b" }), "badId", "/nodes/0/id"],
    ["an id with a control character", at({ id: "a\u0085" }), "badId", "/nodes/0/id"],
    ["no kind", textOf([{ id: "a", position: { x: 0, y: 0 } }]), "missingField", "/nodes/0/kind"],
    ["a name that is a list", at({ name: [] }), "notText", "/nodes/0/name"],
    ["a name that is too long", at({ name: "x".repeat(2_001) }), "tooLong", "/nodes/0/name"],
    ["notes that are too long", at({ notes: "x".repeat(20_001) }), "tooLong", "/nodes/0/notes"],
    [
      "a coordinate that is text",
      at({ position: { x: "1", y: 0 } }),
      "notNumber",
      "/nodes/0/position/x",
    ],
    ["no position", at({ position: undefined }), "missingField", "/nodes/0/position"],
    ["a position of null", at({ position: null }), "notObject", "/nodes/0/position"],
    [
      "a size of nothing",
      at({ size: { width: 0, height: 1 } }),
      "notPositive",
      "/nodes/0/size/width",
    ],
    ["properties that are a list", at({ properties: [] }), "notObject", "/nodes/0/properties"],
    ["locked as text", at({ locked: "yes" }), "notFlag", "/nodes/0/locked"],
    [
      "an edge without a target",
      textOf([node("a")], [{ id: "e", source: "a" }]),
      "missingField",
      "/edges/0/target",
    ],
    [
      "a bend that is no point",
      textOf([node("a")], [edge("e", "a", "a", { bends: [1] })]),
      "notObject",
      "/edges/0/bends/0",
    ],
    [
      "a waiver without a reason",
      textOf([], [], { waivers: [{ rule: "r", subject: "a", reason: " " }] }),
      "emptyText",
      "/waivers/0/reason",
    ],
    [
      "a waiver until some day",
      textOf([], [], { waivers: [{ rule: "r", subject: "a", reason: "b", until: "soon" }] }),
      "badDate",
      "/waivers/0/until",
    ],
  ])("%s", (_, text, code, pointer) => {
    expect(errorOf(text)).toMatchObject({ code, pointer, repairable: false });
  });

  it("an endless coordinate, which JSON can spell", () => {
    const text = at({ position: { x: 77, y: 0 } }).replace("77", "1e999");
    expect(errorOf(text)).toMatchObject({ code: "notNumber", pointer: "/nodes/0/position/x" });
  });

  it("and tells of the others too", () => {
    const error = errorOf(textOf([node("a", { name: 1 }), node("b", { notes: 2 })]));
    expect(error.more?.map(({ pointer }) => pointer)).toEqual(["/nodes/1/notes"]);
  });
});

describe("parseDiagram refuses keys that reach into the machinery", () => {
  it.each([
    ['{"format":"lintel","version":1,"nodes":[],"edges":[],"__proto__":{}}', "/__proto__"],
    [textOf([node("a", { properties: { constructor: 1 } })]), "/nodes/0/properties/constructor"],
    [textOf([], [], { "a/b": [{ prototype: null }] }), "/a~1b/0/prototype"],
    [
      String.raw`{"format":"lintel","version":1,"nodes":[],"edges":[],"settings":{"\u005f_proto__":1}}`,
      "/settings/__proto__",
    ],
  ])("%s", (text, pointer) => {
    expect(errorOf(text)).toMatchObject({ code: "forbiddenKey", pointer, repairable: false });
  });
});

describe("parseDiagram refuses what is past the limits", () => {
  it("a file that is too large, before anything is read", () => {
    expect(tooLarge(LIMITS.bytes)).toBeUndefined();
    expect(tooLarge(LIMITS.bytes + 1)).toMatchObject({ code: "tooLarge", data: { limit: 64 } });
  });

  it("a text that is too large in bytes though not in characters", () => {
    const text = `{"x":"${"가".repeat(Math.ceil(LIMITS.bytes / 3))}"}`;
    expect(text.length).toBeLessThan(LIMITS.bytes);
    expect(errorOf(text)).toMatchObject({ code: "tooLarge" });
  });

  it("too many nodes or edges", () => {
    const many = (count: number) => Array.from({ length: count }, () => 0);
    expect(errorOf(textOf(many(LIMITS.nodes + 1)))).toMatchObject({
      code: "tooManyNodes",
      pointer: "/nodes",
      data: { count: 50_001, limit: 50_000 },
    });
    expect(errorOf(textOf([], many(LIMITS.edges + 1)))).toMatchObject({ code: "tooManyEdges" });
  });

  it("data nested one level too deep", () => {
    // The field of the outermost object is the second level.
    const nested = (levels: number) =>
      textOf([], [], { x: "?" }).replace('"?"', "[".repeat(levels) + "]".repeat(levels));
    expect(parseDiagram(nested(LIMITS.nesting - 1), CONTEXT)).toMatchObject({ ok: true });
    expect(errorOf(nested(LIMITS.nesting))).toMatchObject({
      code: "tooDeep",
      pointer: `/x${"/0".repeat(LIMITS.nesting - 1)}`,
    });
  });

  it("containers nested too deep", () => {
    const error = errorOf(textOf(chain(LIMITS.nesting + 1)));
    expect(error).toMatchObject({ code: "tooDeepParents", ids: ["n64"], repairable: false });
  });
});

describe("parseDiagram refuses faults between elements, and offers a repair", () => {
  it.each<[string, string, Partial<DocumentError>]>([
    [
      "an id of two nodes",
      textOf([node("a"), node("a")]),
      { code: "duplicateId", pointer: "/nodes/1/id", ids: ["a"] },
    ],
    [
      "an id of a node and an edge",
      textOf([node("a")], [edge("a", "a", "a")]),
      { code: "duplicateId", pointer: "/edges/0/id", ids: ["a"] },
    ],
    [
      "a parent that is not there",
      textOf([node("a", { parent: "b" })]),
      { code: "danglingParent", pointer: "/nodes/0/parent", ids: ["a", "b"] },
    ],
    [
      "a source that is not there",
      textOf([node("a")], [edge("e", "b", "a")]),
      { code: "danglingSource", pointer: "/edges/0/source", ids: ["e", "b"] },
    ],
    [
      "a target that is an edge",
      textOf([node("a")], [edge("e", "a", "e")]),
      { code: "danglingTarget", pointer: "/edges/0/target", ids: ["e", "e"] },
    ],
    [
      "a node inside itself",
      textOf([node("a", { parent: "a" })]),
      { code: "parentCycle", pointer: "/nodes/0/parent", ids: ["a"] },
    ],
    [
      "a circle of parents, with those around it left out",
      textOf([node("x", { parent: "a" }), node("a", { parent: "b" }), node("b", { parent: "a" })]),
      { code: "parentCycle", pointer: "/nodes/1/parent", ids: ["a", "b"] },
    ],
    [
      "a component as a parent",
      textOf([node("vm", { kind: "generic/vm" }), node("a", { parent: "vm" })]),
      { code: "componentParent", pointer: "/nodes/1/parent", ids: ["a", "vm"] },
    ],
  ])("%s", (_, text, expected) => {
    expect(errorOf(text)).toMatchObject({ ...expected, repairable: true });
  });

  it("and gathers them all", () => {
    const text = textOf(
      [node("a", { parent: "gone" }), node("a")],
      [edge("e", "a", "nowhere"), edge("e", "a", "a")],
    );
    const { code, more = [] } = errorOf(text);
    expect([code, ...more.map((problem) => problem.code)]).toEqual([
      "duplicateId",
      "duplicateId",
      "danglingParent",
      "danglingTarget",
    ]);
  });

  it("but offers none when one of them cannot be repaired", () => {
    const nodes = [...chain(LIMITS.nesting + 1), node("a", { parent: "gone" })];
    expect(errorOf(textOf(nodes))).toMatchObject({ repairable: false });
  });
});
