import fc from "fast-check";
import type { Json } from "../../shared/lib/json.ts";
import type { ParseContext } from "../../shared/model/references.ts";
import type { Diagram } from "../../shared/model/schema.ts";

/** Kinds of a catalogue in miniature: `zone/*` holds others, `generic/*` does not, `new/*` is unknown. */
export const CONTEXT: ParseContext = {
  isContainerKind: (kind) =>
    kind.startsWith("zone/") ? true : kind.startsWith("generic/") ? false : undefined,
};

const MACHINERY = /^(?:__proto__|constructor|prototype)$/;

const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 12 }),
  fc.constantFrom("웹 서버", "日本", "\ud800", 'a"b\\c\n', "🦊", " "),
);
/** Keys that no field of the format has. */
const unknownKey = fc.string({ maxLength: 6 }).map((key) => `x-${key}`);
const anyKey = fc
  .oneof(fc.string({ unit: "binary", maxLength: 10 }), fc.constantFrom("b", "a", "10", "9", ""))
  .filter((key) => !MACHINERY.test(key));
const number = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer(),
  fc.constantFrom(0, -0, 0.5, -0.5, 1e21, Infinity),
);
const scalar = fc.oneof(text, number, fc.boolean(), fc.constant(null));

const { json } = fc.letrec((tie) => ({
  json: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    scalar,
    fc.array(tie("json"), { maxLength: 4 }),
    fc.dictionary(anyKey, tie("json"), { maxKeys: 4 }),
  ),
}));

/** Any JSON value, as unknown fields and values that nobody understands hold. */
export const arbitraryJson = json as fc.Arbitrary<Json>;

const unknownFields = fc.dictionary(unknownKey, json, { maxKeys: 2 });
const values = fc.dictionary(anyKey, json, { maxKeys: 4 });
const coordinate = fc.oneof(
  fc.integer({ min: -2_000, max: 2_000 }),
  fc.double({ min: -2_000, max: 2_000, noNaN: true }),
  fc.constantFrom(0.5, -0.5, 1.5, -1.5, -0),
);
const extent = fc.oneof(
  fc.integer({ min: 1, max: 2_000 }),
  fc.double({ min: 0.01, max: 900, noNaN: true }),
);
const point = fc
  .tuple(unknownFields, coordinate, coordinate)
  .map(([rest, x, y]) => ({ ...rest, x, y }));
const size = fc
  .tuple(unknownFields, extent, extent)
  .map(([rest, width, height]) => ({ ...rest, width, height }));

const optional = { requiredKeys: [] as [] };
const nodeFields = fc.record(
  { name: text, size, deployment: json, properties: values, notes: text, locked: fc.boolean() },
  optional,
);
const edgeFields = fc.record(
  {
    name: text,
    flow: json,
    properties: values,
    notes: text,
    bends: fc.array(point, { maxLength: 3 }),
    sourceSide: text,
    labelPosition: json,
  },
  optional,
);
const filled = text.map((word) => `r${word}`);
const diagramFields = fc.record(
  {
    title: text,
    settings: values,
    waivers: fc.array(
      fc.record(
        { rule: filled, subject: filled, reason: filled, by: text },
        { requiredKeys: ["rule", "subject", "reason"] },
      ),
      { maxLength: 2 },
    ),
    comments: fc.array(
      fc.record(
        { id: filled, subject: filled, text, on: text, resolved: fc.boolean() },
        { requiredKeys: ["id", "subject", "text"] },
      ),
      { maxLength: 2 },
    ),
  },
  optional,
);

const kind = fc.constantFrom("zone/network", "zone/group", "generic/vm", "new/thing", "?");
const seed = fc.nat({ max: 1_000_000 });
const nodeSeed = fc.tuple(seed, kind, point, nodeFields, unknownFields, fc.nat());
const edgeSeed = fc.tuple(fc.nat(), fc.nat(), edgeFields, unknownFields);

/**
 * Any valid diagram, seldom a normal one: children may stand before their parents, coordinates are
 * fractions, empty fields are written out, every place has unknown fields and values.
 */
export const arbitraryDiagram: fc.Arbitrary<Diagram> = fc
  .record({
    nodes: fc.array(nodeSeed, { maxLength: 8 }),
    edges: fc.array(edgeSeed, { maxLength: 8 }),
    fields: diagramFields,
    unknown: unknownFields,
  })
  .map(({ nodes: nodeSeeds, edges: edgeSeeds, fields, unknown }) => {
    const holders: string[] = [];
    const nodes = nodeSeeds.map(([order, ofKind, position, own, rest, pick], at) => {
      const id = `n${at}`;
      const parent = holders[pick % (holders.length + 1)];
      if (!ofKind.startsWith("generic/")) holders.push(id);
      const node = { ...rest, ...own, id, kind: ofKind, position };
      return { order, node: parent === undefined ? node : { ...node, parent } };
    });
    nodes.sort((a, b) => a.order - b.order);
    const edges = nodes.length === 0 ? [] : edgeSeeds;
    const end = (pick: number) => `n${pick % nodes.length}`;
    return {
      ...unknown,
      ...fields,
      format: "lintel",
      version: 1,
      nodes: nodes.map(({ node }) => node),
      edges: edges.map(([source, target, own, rest], at) => ({
        ...rest,
        ...own,
        id: `e${at}`,
        source: end(source),
        target: end(target),
      })),
    } as Diagram;
  });
