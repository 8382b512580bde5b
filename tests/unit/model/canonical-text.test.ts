import { describe, expect, it } from "vitest";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import type { Diagram, DiagramNode } from "../../../shared/model/schema.ts";

const node = (fields: Record<string, unknown>): DiagramNode => ({
  id: "a",
  kind: "zone/group",
  position: { x: 0, y: 0 },
  ...fields,
});

const diagram = (...nodes: DiagramNode[]): Diagram => ({
  format: "lintel",
  version: 1,
  nodes,
  edges: [],
});

/** The lines of the first node, without its braces and indentation. */
const linesOf = (fields: Record<string, unknown>) =>
  canonicalText(diagram(node(fields)))
    .split("\n")
    .slice(5, -5)
    .map((line) => line.slice(6));

describe("canonicalText", () => {
  it("ends with one line break and has no other space at a line's end", () => {
    const text = canonicalText(diagram());
    expect(text).toBe(
      '{\n  "format": "lintel",\n  "version": 1,\n  "nodes": [],\n  "edges": []\n}\n',
    );
  });

  it("writes known fields in the order of the format, unknown ones after them in their own", () => {
    const lines = linesOf({
      zebra: 1,
      notes: "n",
      name: "A",
      ant: 2,
      deployment: "public",
      locked: true,
    });
    expect(lines.map((line) => line.split('"')[1])).toEqual([
      "id",
      "kind",
      "name",
      "position",
      "deployment",
      "locked",
      "notes",
      "zebra",
      "ant",
    ]);
  });

  it("sorts property keys by code units, whatever the language of the machine", () => {
    const lines = linesOf({ properties: { ä: 1, b: 2, B: 3, a: 4 } });
    expect(lines[3]).toBe('"properties": { "B": 3, "a": 4, "b": 2, "ä": 1 }');
  });

  it("keeps values of properties as they are", () => {
    const lines = linesOf({ properties: { a: 0.1, b: "", c: [], d: {}, e: null, f: -0 } });
    expect(lines.slice(3)).toEqual([
      '"properties": {',
      '  "a": 0.1,',
      '  "b": "",',
      '  "c": [],',
      '  "d": {},',
      '  "e": null,',
      '  "f": -0',
      "}",
    ]);
  });

  it("puts what holds only scalars on one line up to column 100, the comma counted", () => {
    // Six columns of indentation and 25 of keys, braces and quotation marks leave 69 for the text.
    const lastLine = (length: number, more = {}) =>
      linesOf({ properties: { k: "x".repeat(length) }, ...more })[3] ?? "";
    expect(lastLine(69)).toHaveLength(94);
    expect(lastLine(70)).toBe('"properties": {');
    expect(lastLine(68, { notes: "n" })).toHaveLength(94);
    expect(lastLine(69, { notes: "n" })).toBe('"properties": {');
  });

  it("breaks a list that is too long into one line an item", () => {
    const zones = Array.from({ length: 12 }, (_, at) => `zone-number-${at}`);
    const lines = linesOf({ properties: { zones } });
    expect(lines[4]).toBe('  "zones": [');
    expect(lines[5]).toBe('    "zone-number-0",');
    expect(lines).toHaveLength(3 + 2 + 12 + 2);
  });

  it("never puts a node or an edge on one line, but a waiver where it fits", () => {
    const text = canonicalText({
      ...diagram(node({})),
      edges: [{ id: "e", source: "a", target: "a" }],
      waivers: [{ rule: "r", subject: "a", reason: "b" }],
    });
    expect(text).toContain(
      '    {\n      "id": "e",\n      "source": "a",\n      "target": "a"\n    }',
    );
    expect(text).toContain('    { "rule": "r", "subject": "a", "reason": "b" }\n');
  });

  it.each([
    [0.5, 1],
    [-0.5, -1],
    [2.5, 3],
    [-2.5, -3],
    [0.4, 0],
    [-0.4, 0],
    [-0, 0],
    [Number.NaN, 0],
  ])("rounds the coordinate %d to %d, halves away from zero", (x, whole) => {
    expect(linesOf({ position: { x, y: 0 } })[2]).toBe(`"position": { "x": ${whole}, "y": 0 }`);
  });

  it("never rounds a size to nothing", () => {
    const lines = linesOf({ size: { width: 0.2, height: 10.5 } });
    expect(lines[3]).toBe('"size": { "width": 1, "height": 11 }');
  });

  it("leaves out known optional fields that are empty, and keeps unknown ones", () => {
    const lines = linesOf({ name: "", notes: "", properties: {}, other: "", more: {}, flow: [] });
    expect(lines.slice(3)).toEqual(['"other": "",', '"more": {},', '"flow": []']);
    const text = canonicalText({
      ...diagram(),
      title: "",
      settings: {},
      waivers: [],
      comments: [],
    });
    expect(text).toBe(canonicalText(diagram()));
  });

  it("keeps an empty flow, which is a wrong word and not the default", () => {
    const text = canonicalText({
      ...diagram(node({})),
      edges: [{ id: "e", source: "a", target: "a", flow: "" }],
    });
    expect(text).toContain('"flow": ""');
  });

  it("escapes halves of surrogate pairs, so that the file is UTF-8", () => {
    expect(linesOf({ name: "a\ud800b🦊" })[2]).toBe('"name": "a\\ud800b🦊",');
  });

  it("writes a number beyond all numbers so that it is read again", () => {
    expect(linesOf({ properties: { cpu: Infinity } })[3]).toBe('"properties": { "cpu": 1e999 }');
  });

  it("puts a child that stands too early behind its parent and moves nothing else", () => {
    const ids = (text: string) => [...text.matchAll(/"id": "(.)"/g)].map(([, id]) => id).join("");
    const at = (id: string, parent?: string) => node({ id, ...(parent && { parent }) });
    expect(ids(canonicalText(diagram(at("a", "c"), at("b"), at("c"), at("d"))))).toBe("bcad");
    expect(ids(canonicalText(diagram(at("a", "b"), at("b", "c"), at("c"), at("d"))))).toBe("cbad");
    expect(ids(canonicalText(diagram(at("a", "c"), at("b", "c"), at("c"))))).toBe("cab");
    expect(ids(canonicalText(diagram(at("c"), at("d"), at("a", "c"))))).toBe("cda");
  });
});
