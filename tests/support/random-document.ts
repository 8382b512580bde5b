import fc from "fast-check";
import {
  PROPERTIES,
  type PropertyKey,
  type PropertySpec,
} from "../../shared/catalog/properties.ts";
import type { Json, JsonObject } from "../../shared/lib/json.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../../shared/model/schema.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { flow, randomSystem } from "./random-system.ts";

export const PROPERTY_KEYS = Object.keys(PROPERTIES) as PropertyKey[];

/** Text that rules compare with something; other text is as good as any. */
const WORDS: Partial<Record<PropertyKey, readonly string[]>> = {
  protocol: ["http", "https", "telnet", "ftp", "ssh", "ldap", "tls", "mysql-tls", "HTTP"],
  env: ["production", "dev", "Test"],
  country: ["KR", "us"],
  cidr: ["10.0.0.0/8", "10.1.0.0/16", "192.168.0.0/24"],
  sourceCidr: ["0.0.0.0/0", "10.0.0.0/8"],
  carrier: ["KT", "SKB"],
};
const NUMBERS: Partial<Record<PropertyKey, readonly number[]>> = {
  port: [22, 80, 443, 3306],
  backupIntervalMinutes: [5, 1440],
  rpoMinutes: [60],
};

/** A value of the type that the key takes. */
export function validValue(key: PropertyKey): fc.Arbitrary<Json> {
  const spec: PropertySpec = PROPERTIES[key];
  switch (spec.type) {
    case "flag":
      return fc.boolean();
    case "choice":
      return fc.constantFrom(...spec.values);
    case "text":
      return fc.constantFrom(...(WORDS[key] ?? ["one", "two"]));
    case "number":
      return fc.constantFrom(...(NUMBERS[key] ?? spec.oneOf ?? [0, 1, 2, 3].filter(inRange(spec))));
    case "numbers":
      return fc.subarray([22, 80, 443, 3306, 6379]);
    case "names":
      return fc.subarray(["a", "b", "c"]);
    case "shares":
      return fc.constantFrom<Json>({ a: 2, b: 1 }, { a: 1, b: 1, c: 1 });
    case "prefix":
      return fc.constantFrom(...(WORDS[key] ?? ["10.0.0.0/8", "0.0.0.0/0"]));
  }
}

function inRange({ min, max }: { min?: number; max?: number }): (value: number) => boolean {
  return (value) => value >= (min ?? value) && value <= (max ?? value);
}

const statement = fc
  .constantFrom(...PROPERTY_KEYS)
  .chain((key) => validValue(key).map((value): readonly [string, Json] => [key, value]));

const settings: fc.Arbitrary<JsonObject> = fc
  .record(
    {
      environment: fc.constantFrom("production", "staging"),
      criticality: fc.constantFrom("normal", "critical", "mission-critical"),
      dataResidency: fc.constant("KR"),
      rpoMinutes: fc.constant(30),
      targetAvailability: fc.constantFrom(0.9, 0.99, 0.9995),
      profiles: fc.subarray(["finance-kr", "public-kr"]),
    },
    { requiredKeys: [] },
  )
  .map((stated) => ({ ...stated }));

/** Examples of rules side by side with some edges between them: what rules speak of, in new company. */
const mixedExamples: fc.Arbitrary<Diagram> = fc
  .record({
    examples: fc.array(
      fc.constantFrom(...RULES.flatMap(({ examples }) => [...examples.bad, ...examples.good])),
      { minLength: 1, maxLength: 8 },
    ),
    links: fc.array(fc.record({ source: fc.nat(1000), target: fc.nat(1000), flow }), {
      maxLength: 6,
    }),
  })
  .map(({ examples, links }) => {
    const parts = examples.map((example, at) => prefixed(example, `${at}.`));
    const nodes = parts.flatMap((part) => part.nodes);
    const end = (at: number): string => nodes[at % nodes.length]?.id ?? "";
    const edges =
      nodes.length === 0
        ? []
        : links.map((link, at): DiagramEdge => ({
            id: `link-${at}`,
            source: end(link.source),
            target: end(link.target),
            ...(link.flow !== undefined && { flow: link.flow }),
          }));
    return {
      format: "lintel",
      version: 1,
      settings: Object.assign({}, ...parts.map((part) => part.settings)) as JsonObject,
      nodes,
      edges: [...parts.flatMap((part) => part.edges), ...edges],
    };
  });

function prefixed({ settings = {}, nodes, edges }: Diagram, prefix: string): Diagram {
  return {
    format: "lintel",
    version: 1,
    settings,
    nodes: nodes.map((node) => ({
      ...node,
      id: prefix + node.id,
      ...(node.parent !== undefined && { parent: prefix + node.parent }),
    })),
    edges: edges.map((edge) => ({
      ...edge,
      id: prefix + edge.id,
      source: prefix + edge.source,
      target: prefix + edge.target,
    })),
  };
}

/** Diagrams that state all sorts of things, so that every rule has something to judge. */
export const randomDocument: fc.Arbitrary<Diagram> = fc
  .record({
    diagram: fc.oneof(randomSystem, { weight: 2, arbitrary: mixedExamples }),
    settings: fc.option(settings, { nil: {}, freq: 2 }),
    statements: fc.array(fc.tuple(fc.nat(1000), statement), { maxLength: 40 }),
  })
  .map(({ diagram, settings: stated, statements }) => {
    const of = new Map<number, Record<string, Json>>();
    const count = diagram.nodes.length + diagram.edges.length;
    for (const [at, [key, value]] of statements) {
      of.set(at % count, { ...of.get(at % count), [key]: value });
    }
    const { nodes, edges } = diagram;
    return {
      ...diagram,
      settings: { ...diagram.settings, ...stated },
      nodes: nodes.map((node, at) => withStatements(node, of.get(at))),
      edges: edges.map((edge, at) => withStatements(edge, of.get(nodes.length + at))),
    };
  });

/** The element with more properties stated, or with some taken back where the value is undefined. */
function withStatements<T extends DiagramNode | DiagramEdge>(
  element: T,
  statements: Readonly<Record<string, Json | undefined>> | undefined,
): T {
  const merged = Object.entries({ ...element.properties, ...statements });
  const properties = Object.fromEntries(merged.filter(([, value]) => value !== undefined));
  return { ...element, properties };
}

/** The diagram with the properties of one element changed. */
export function stating(
  diagram: Diagram,
  id: string,
  statements: Readonly<Record<string, Json | undefined>>,
): Diagram {
  const change = <T extends DiagramNode | DiagramEdge>(element: T): T =>
    element.id === id ? withStatements(element, statements) : element;
  return { ...diagram, nodes: diagram.nodes.map(change), edges: diagram.edges.map(change) };
}
