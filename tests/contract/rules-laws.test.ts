import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createSystem } from "../../shared/analysis/create-system.ts";
import type { System } from "../../shared/analysis/system.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { PropertyKey } from "../../shared/catalog/properties.ts";
import type { Json } from "../../shared/lib/json.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { Finding, Rule } from "../../shared/rules/define-rule.ts";
import { hiddenBy } from "../../shared/rules/hidden-rules.ts";
import { LOSS_KEYS } from "../../shared/rules/loss-hit.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import { PROPERTY_KEYS, randomDocument, stating, validValue } from "../support/random-document.ts";

const RUNS = { numRuns: 150, seed: 20261121 };
const TODAY = "2026-11-21";

/** Keys of the shared definitions; a rule declares what it reads besides. */
const SHARED_KEYS: ReadonlySet<PropertyKey> = new Set([
  ...LOSS_KEYS, "trust", "env", "dataClass", "visibility", "hypervisor", "linkType", "layer",
  "encrypted", "protocol", "async", "linkId",
]); // prettier-ignore

const judge = (diagram: Diagram): readonly Finding[] =>
  runRules(diagram, catalog, { today: TODAY, rules: RULES });
/** Findings without their order. */
const unordered = (findings: readonly Finding[]): string[] =>
  findings.map((finding) => JSON.stringify(finding)).sort();
const keyOf = ({ rule, subject }: Finding): string => `${rule} ${subject}`;

test("no rule breaks on any document", () => {
  fc.assert(
    fc.property(randomDocument, (diagram) => {
      expect(judge(diagram).filter(({ internal }) => internal !== undefined)).toEqual([]);
    }),
    RUNS,
  );
});

describe("order", () => {
  test("shuffling nodes, edges and property keys changes no finding", () => {
    fc.assert(
      fc.property(randomDocument, fc.infiniteStream(fc.nat(1e6)), (diagram, stream) => {
        const shuffled = <T>(items: readonly T[]): T[] => {
          const weighed = items.map((item) => [Number(stream.next().value), item] as const);
          return weighed.sort(([a], [b]) => a - b).map(([, item]) => item);
        };
        const mixed = <T extends { readonly properties?: Readonly<Record<string, Json>> }>(
          element: T,
        ): T => ({
          ...element,
          properties: Object.fromEntries(shuffled(Object.entries(element.properties ?? {}))),
        });
        const other: Diagram = {
          ...diagram,
          nodes: shuffled(diagram.nodes).map(mixed),
          edges: shuffled(diagram.edges).map(mixed),
        };
        expect(unordered(judge(other))).toEqual(unordered(judge(diagram)));
      }),
      RUNS,
    );
  });

  test("findings come by severity, rule, and drawing order of the subject", () => {
    fc.assert(
      fc.property(randomDocument, (diagram) => {
        const severities = ["critical", "high", "medium", "low", "info"];
        const drawn = ["model", ...[...diagram.nodes, ...diagram.edges].map(({ id }) => id)];
        const place = (subject: string): string =>
          subject.includes("|") ? subject : String(drawn.indexOf(subject)).padStart(6, "0");
        const keys = judge(diagram).map(
          ({ severity, rule, subject }) =>
            `${severities.indexOf(severity)} ${rule} ${subject.includes("|") ? 1 : 0} ${place(subject)}`,
        );
        expect(keys).toEqual([...keys].sort());
      }),
      RUNS,
    );
  });

  test("layout, notes and unknown fields never matter", () => {
    fc.assert(
      fc.property(randomDocument, fc.integer({ min: -500, max: 500 }), (diagram, shift) => {
        const moved = {
          ...diagram,
          comments: [{ id: "k", subject: "n0", text: "hm" }],
          nodes: diagram.nodes.map((node, at) => ({
            ...node,
            position: { x: at * shift, y: shift },
            size: { width: 100 + at, height: 80 },
            notes: "note",
            locked: true,
            node: "an unknown field",
            drawn: { properties: { replicas: 9 } },
          })),
          edges: diagram.edges.map((edge) => ({
            ...edge,
            notes: "note",
            bends: [{ x: 1, y: 2 }],
            node: { properties: { protocol: "telnet" } },
          })),
        };
        expect(judge(moved)).toEqual(judge(diagram));
      }),
      RUNS,
    );
  });

  test("renaming ids so that their order stays renames them in findings and nothing else", () => {
    fc.assert(
      fc.property(randomDocument, (drawn) => {
        const diagram = { ...drawn, nodes: drawn.nodes.map((node) => ({ name: "x", ...node })) };
        const ids = new Set([...diagram.nodes, ...diagram.edges].map(({ id }) => id));
        const rename = (id: string): string => (ids.has(id) ? `q-${id}` : id);
        const renamed: Diagram = {
          ...diagram,
          nodes: diagram.nodes.map((node) => ({
            ...node,
            id: rename(node.id),
            ...(node.parent !== undefined && { parent: rename(node.parent) }),
          })),
          edges: diagram.edges.map((edge) => ({
            ...edge,
            id: rename(edge.id),
            source: rename(edge.source),
            target: rename(edge.target),
          })),
        };
        const expected = judge(diagram).map((finding): unknown =>
          JSON.parse(JSON.stringify(finding), (_key, value: unknown) =>
            typeof value === "string" ? value.split("|").map(rename).join("|") : value,
          ),
        );
        expect(judge(renamed)).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe("failures", () => {
  test("an optional edge never changes a finding on single points of failure", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(30), fc.nat(30), (diagram, from, to) => {
        const at = (index: number): string => diagram.nodes[index % diagram.nodes.length]?.id ?? "";
        const optional = {
          id: "optional",
          source: at(from),
          target: at(to),
          properties: { dependency: "optional" },
        };
        const spof = (document: Diagram): Finding[] =>
          judge(document).filter(({ rule }) => rule.startsWith("spof/"));
        expect(spof({ ...diagram, edges: [...diagram.edges, optional] })).toEqual(spof(diagram));
      }),
      RUNS,
    );
  });

  test("more failures never lose less, and switching by hand never loses more", () => {
    fc.assert(
      fc.property(randomDocument, fc.array(fc.nat(20)), fc.array(fc.nat(20)), (diagram, f, g) => {
        const system = createSystem(diagram, catalog, TODAY);
        const some = f.flatMap((at) => system.components[at] ?? []);
        const more = [...some, ...g.flatMap((at) => system.components[at] ?? [])];
        expect(system.lost(more)).toEqual(expect.arrayContaining([...system.lost(some)]));
        expect(system.lost(some)).toEqual(expect.arrayContaining([...system.lostManual(some)]));
      }),
      RUNS,
    );
  });

  test("making a failover automatic never adds to what is lost", () => {
    fc.assert(
      fc.property(randomDocument, fc.array(fc.nat(20)), (diagram, f) => {
        const automatic = {
          ...diagram,
          edges: diagram.edges.map((edge) =>
            edge.flow === "replication"
              ? { ...edge, properties: { ...edge.properties, failover: "automatic" } }
              : edge,
          ),
        };
        const lost = (document: Diagram): string[] => {
          const system = createSystem(document, catalog, TODAY);
          return system.lost(f.flatMap((at) => system.components[at] ?? [])).map(({ id }) => id);
        };
        expect(lost(diagram)).toEqual(expect.arrayContaining(lost(automatic)));
      }),
      RUNS,
    );
  });
});

describe("statements", () => {
  test("taking a stated false back adds no finding but what it had hidden", () => {
    fc.assert(
      fc.property(randomDocument, fc.nat(), (diagram, pick) => {
        const stated = [...diagram.nodes, ...diagram.edges].flatMap(({ id, properties = {} }) =>
          Object.entries(properties).flatMap(([key, value]) =>
            value === false && key !== "separated" ? [{ id, key }] : [],
          ),
        );
        const one = stated[pick % Math.max(1, stated.length)];
        if (!one) return;
        const before = judge(diagram);
        const known = new Set(before.map(keyOf));
        const hidden = before.map(({ rule }) => hiddenBy(rule, RULES));
        const come = judge(stating(diagram, one.id, { [one.key]: undefined })).filter(
          (finding) =>
            !known.has(keyOf(finding)) &&
            finding.rule !== "modeling/unspecified-properties" &&
            !hidden.some((mayHide) => mayHide(finding.rule)),
        );
        expect({ one, come }).toEqual({ one, come: [] });
      }),
      { ...RUNS, numRuns: 400 },
    );
  });

  test("a value that is not understood counts as not stated", () => {
    const nonsense = fc.constantFrom<Json>(null, "nonsense!", -1.5, [null], { a: "b" }, "");
    fc.assert(
      fc.property(
        randomDocument,
        fc.array(fc.tuple(fc.nat(40), fc.constantFrom(...PROPERTY_KEYS), nonsense)),
        (diagram, slips) => {
          const elements = [...diagram.nodes, ...diagram.edges];
          const freeText = new Set<PropertyKey>([
            "service", "redundancyGroup", "env", "country", "os", "domainId", "group", "protocol",
            "carrier", "location", "linkId",
          ]); // prettier-ignore
          const freeNumber = new Set<PropertyKey>(["canaryPercent", "capacityShare", "port"]);
          let slipped = diagram;
          for (const [at, key, value] of slips) {
            const element = elements[at % elements.length];
            if (!element || element.properties?.[key] !== undefined) continue;
            if (freeText.has(key) && typeof value === "string") continue;
            if (freeNumber.has(key) && typeof value === "number") continue;
            slipped = stating(slipped, element.id, { [key]: value });
          }
          expect(judge(slipped)).toEqual(judge(diagram));
        },
      ),
      RUNS,
    );
  });

  test("a rule's hits depend on no key but those it declares", () => {
    const change = fc
      .constantFrom(...PROPERTY_KEYS)
      .chain((key) =>
        fc.record({
          at: fc.nat(1000),
          key: fc.constant(key),
          value: fc.option(validValue(key), { nil: undefined }),
        }),
      );
    const hits = (rule: Rule, system: System): unknown[] => [
      ...rule.check(system, { matched: () => false }),
    ];
    fc.assert(
      fc.property(randomDocument, fc.array(change, { maxLength: 12 }), (diagram, changes) => {
        const elements = [...diagram.nodes, ...diagram.edges];
        const system = createSystem(diagram, catalog, TODAY);
        const before = new Map(RULES.map((rule) => [rule.id, hits(rule, system)]));
        for (const { at, key, value } of changes) {
          const id = elements[at % elements.length]?.id ?? "";
          const changed = createSystem(stating(diagram, id, { [key]: value }), catalog, TODAY);
          for (const rule of RULES) {
            if (rule.reads.includes(key) || SHARED_KEYS.has(key)) continue;
            const after = hits(rule, changed);
            expect({ rule: rule.id, key, hits: after }).toEqual({
              rule: rule.id,
              key,
              hits: before.get(rule.id),
            });
          }
        }
      }),
      { ...RUNS, numRuns: 300 },
    );
  });
});

describe.each(RULES)("$id", (rule) => {
  test("declares every key that matters in its examples", () => {
    const hits = (diagram: Diagram): unknown[] => [
      ...rule.check(createSystem(diagram, catalog, TODAY), { matched: () => false }),
    ];
    for (const example of [...rule.examples.bad, ...rule.examples.good]) {
      const before = hits(example);
      for (const { id, properties = {} } of [...example.nodes, ...example.edges]) {
        for (const key of Object.keys(properties) as PropertyKey[]) {
          if (rule.reads.includes(key) || SHARED_KEYS.has(key)) continue;
          const after = hits(stating(example, id, { [key]: undefined }));
          expect({ id, key, hits: after }).toEqual({ id, key, hits: before });
        }
      }
    }
  });
});

test("the same document gives the same bytes, whatever the time zone", () => {
  const zone = process.env.TZ;
  try {
    fc.assert(
      fc.property(randomDocument, (diagram) => {
        process.env.TZ = "Pacific/Kiritimati";
        const east = JSON.stringify(judge(diagram));
        process.env.TZ = "Pacific/Pago_Pago";
        expect(JSON.stringify(judge(structuredClone(diagram)))).toBe(east);
      }),
      { ...RUNS, numRuns: 30 },
    );
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
