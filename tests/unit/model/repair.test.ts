import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../../../shared/i18n/messages/en/en.ts";
import { translator } from "../../../shared/i18n/translate.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { describeRepair } from "../../../shared/model/describe-repair.ts";
import { normalise } from "../../../shared/model/normalise.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { repairDiagram, type Repair } from "../../../shared/model/repair.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { arbitraryDiagram, CONTEXT } from "../../support/arbitrary-diagram.ts";

const RUNS = { seed: 2026, numRuns: 400 };

function repaired(text: string) {
  const result = repairDiagram(text, CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const text = (nodes: unknown[], edges: unknown[] = []) =>
  JSON.stringify({ format: "lintel", version: 1, nodes, edges });
const node = (id: string, parent?: string, fields: object = {}) => ({
  id,
  kind: "zone/group",
  position: { x: 10, y: 20 },
  ...(parent !== undefined && { parent }),
  ...fields,
});

describe("repairDiagram", () => {
  it("leaves a sound diagram as it is", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const { diagram: same, repairs } = repaired(canonicalText(diagram));
        expect(repairs).toEqual([]);
        expect(same).toEqual(normalise(diagram));
      }),
      RUNS,
    );
  });

  it("makes a readable diagram of every confusion of ids, and loses no node", () => {
    const pick = fc.constantFrom("n0", "n1", "n2", "n3", "e0", "gone");
    const confusion = fc.array(fc.record({ at: fc.nat(), id: pick, parent: pick, end: pick }), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(arbitraryDiagram, confusion, (diagram, changes) => {
        const { diagram: mended } = repaired(canonicalText(confused(diagram, changes)));
        expect(parseDiagram(canonicalText(mended), CONTEXT)).toEqual({ ok: true, value: mended });
        expect(mended.nodes).toHaveLength(diagram.nodes.length);
      }),
      RUNS,
    );
  });

  it("keeps the id of the first bearer, to which everything else refers", () => {
    const twice = [node("a"), node("a", undefined, { kind: "generic/vm", name: "Web 2" })];
    const { diagram, repairs } = repaired(text(twice, [{ id: "a", source: "a", target: "a" }]));
    expect(diagram.nodes.map(({ id }) => id)).toEqual(["a", "web-1"]);
    expect(diagram.edges).toEqual([{ id: "e-1", source: "a", target: "a" }]);
    expect(repairs.map(({ code }) => code)).toEqual(["renamedNode", "renamedEdge"]);
  });

  it("never gives a new id that a lost reference already means", () => {
    const lost = { id: "e", source: "a", target: "group-1" };
    const { diagram } = repaired(text([node("a"), node("a")], [lost]));
    expect(diagram.nodes.map(({ id }) => id)).toEqual(["a", "group-1"]);
    expect(diagram.edges).toEqual([]);
  });

  it("cuts a circle once and keeps the rest of the nesting", () => {
    const { diagram, repairs } = repaired(text([node("a", "c"), node("b", "a"), node("c", "b")]));
    expect(diagram.nodes.map(({ id, parent }) => [id, parent])).toEqual([
      ["a", undefined],
      ["b", "a"],
      ["c", "b"],
    ]);
    expect(repairs).toEqual([{ code: "cutCircle", id: "a", other: "c" }]);
  });

  it("lifts out of components into the nearest container, at the same place on the page", () => {
    const vm = { kind: "generic/vm" };
    const { diagram, repairs } = repaired(
      text([node("net"), node("host", "net", vm), node("os", "host", vm), node("app", "os")]),
    );
    const app = diagram.nodes.find(({ id }) => id === "app");
    expect(app).toMatchObject({ parent: "net", position: { x: 30, y: 60 } });
    expect(repairs).toContainEqual({ code: "lifted", id: "app", other: "os", container: "net" });
  });

  it("lifts onto the page where no container is around", () => {
    const { diagram, repairs } = repaired(
      text([node("vm", undefined, { kind: "generic/vm" }), node("a", "vm")]),
    );
    expect(diagram.nodes[1]).toEqual(node("a", undefined, { position: { x: 20, y: 40 } }));
    expect(repairs).toEqual([{ code: "liftedToPage", id: "a", other: "vm" }]);
  });

  it("repairs everything at once", () => {
    const path = new URL("../../fixtures/documents/many-faults.lintel", import.meta.url).pathname;
    const { repairs } = repaired(readFileSync(path, "utf8"));
    expect(repairs.map(({ code }) => code).sort()).toEqual([
      "cutCircle",
      "liftedToPage",
      "lostParent",
      "removedEdge",
      "removedEdge",
      "renamedNode",
    ]);
  });

  it.each([
    ["{", "syntaxEnd"],
    ['{"format":"lintel","version":2}', "newerVersion"],
    [text([{ id: "a" }]), "missingField"],
    [
      text(Array.from({ length: 65 }, (_, at) => node(`n${at}`, at ? `n${at - 1}` : undefined))),
      "tooDeepParents",
    ],
  ])("does not touch what it cannot mend: %.40s", (broken, code) => {
    expect(repairDiagram(broken, CONTEXT)).toMatchObject({ ok: false, error: { code } });
  });
});

describe("describeRepair", () => {
  it("says each repair in both languages with every name filled in", () => {
    for (const code of Object.keys(en.errors.repair)) {
      const repair = { code, id: "a", other: "b", source: "c", target: "d", container: "e" };
      for (const language of ["en", "ko"] as const) {
        const sentence = describeRepair(repair as unknown as Repair, translator(language));
        expect(sentence).toMatch(/“a”[^{}]*\.$/);
      }
    }
  });
});

interface Change {
  readonly at: number;
  readonly id: string;
  readonly parent: string;
  readonly end: string;
}

/** The diagram with ids and references mixed up. */
function confused(diagram: Diagram, changes: readonly Change[]): Diagram {
  const [nodes, edges] = [[...diagram.nodes], [...diagram.edges]];
  for (const { at, id, parent, end } of changes) {
    const [n, e] = [at % (nodes.length || 1), at % (edges.length || 1)];
    const [oneNode, oneEdge] = [nodes[n], edges[e]];
    if (oneNode) nodes[n] = at % 2 ? { ...oneNode, id } : { ...oneNode, parent };
    if (oneEdge) edges[e] = at % 3 ? { ...oneEdge, target: end } : { ...oneEdge, id };
  }
  return { ...diagram, nodes, edges };
}
