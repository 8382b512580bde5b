import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../../shared/catalog/registry.ts";
import { parseContext } from "../../../../shared/catalog/parse-context.ts";
import { canonicalText } from "../../../../shared/model/canonical-text.ts";
import { mergeDiagrams } from "../../../../shared/model/merge/merge-diagrams.ts";
import { normalise } from "../../../../shared/model/normalise.ts";
import { parseDiagram } from "../../../../shared/model/parse.ts";
import type { Diagram } from "../../../../shared/model/schema.ts";
import { sketch } from "../../../../shared/model/sketch.ts";
import { randomDiagram } from "../../../support/random-diagram.ts";
import { randomEdits } from "../../../support/random-edits.ts";

const RUNS = { seed: 20261121, numRuns: 500 };

const base = sketch({
  nodes: {
    net: ["zone/network", { name: "Net" }],
    web: ["vm", { name: "Web", in: "net", replicas: 1 }],
    db: ["database", { name: "DB" }],
  },
  edges: [["web", "db", { id: "e-1" }]],
});

const node = (diagram: Diagram, id: string) => diagram.nodes.find((one) => one.id === id);

function edit(diagram: Diagram, id: string, fields: object): Diagram {
  const change = <T extends { readonly id: string }>(one: T): T =>
    one.id === id ? { ...one, ...fields } : one;
  return { ...diagram, nodes: diagram.nodes.map(change), edges: diagram.edges.map(change) };
}

const without = (diagram: Diagram, ...ids: string[]): Diagram => ({
  ...diagram,
  nodes: diagram.nodes.filter(({ id }) => !ids.includes(id)),
  edges: diagram.edges.filter(
    ({ id, source, target }) => ![id, source, target].some((one) => ids.includes(one)),
  ),
});

describe("a merge", () => {
  it("takes what either side changed", () => {
    const mine = edit(base, "web", { name: "Shop" });
    const theirs = edit(base, "web", { properties: { replicas: 2, monitored: true } });
    const { diagram, conflicts } = mergeDiagrams(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(node(diagram, "web")).toMatchObject({
      name: "Shop",
      properties: { replicas: 2, monitored: true },
    });
  });

  it("lists what both changed differently, and settles it as chosen", () => {
    const mine = edit(base, "web", { properties: { replicas: 2 } });
    const theirs = edit(base, "web", { properties: { replicas: 3 } });
    const kept = mergeDiagrams(base, mine, theirs);
    expect(kept.conflicts).toEqual([
      {
        kind: "field",
        element: "web",
        path: ["properties", "replicas"],
        base: 1,
        mine: 2,
        theirs: 3,
      },
    ]);
    expect(node(kept.diagram, "web")?.properties).toEqual({ replicas: 2 });
    const taken = mergeDiagrams(base, mine, theirs, () => "theirs");
    expect(node(taken.diagram, "web")?.properties).toEqual({ replicas: 3 });
  });

  it("does not ask about where things stand, but keeps a place with its container", () => {
    const mine = edit(base, "db", { position: { x: 1, y: 1 } });
    const theirs = edit(base, "db", { parent: "net", position: { x: 9, y: 9 } });
    const { diagram, conflicts } = mergeDiagrams(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(node(diagram, "db")).toMatchObject({ parent: "net", position: { x: 9, y: 9 } });
  });

  it("gives up what one side removed and the other left alone", () => {
    const { diagram, conflicts } = mergeDiagrams(base, without(base, "db"), base);
    expect(diagram.nodes.map(({ id }) => id)).toEqual(["net", "web"]);
    expect(diagram.edges).toEqual([]);
    expect(conflicts).toEqual([]);
  });

  it("keeps what one side removed and the other changed, and says so", () => {
    const { diagram, conflicts } = mergeDiagrams(
      base,
      edit(base, "db", { name: "Orders" }),
      without(base, "db", "e-1"),
    );
    expect(node(diagram, "db")?.name).toBe("Orders");
    expect(conflicts).toEqual([{ kind: "removed", element: "db", by: "theirs" }]);
  });

  it("brings back a container that the other side has put something into", () => {
    const emptied = without(base, "web", "net", "e-1");
    const filled = edit(base, "db", { parent: "net" });
    const { diagram, conflicts } = mergeDiagrams(base, emptied, filled);
    expect(node(diagram, "db")?.parent).toBe("net");
    expect(diagram.nodes[0]?.id).toBe("net");
    expect(conflicts).toContainEqual({ kind: "removed", element: "net", by: "mine" });
  });

  it("keeps two new things apart that were given one id", () => {
    const add = (name: string) => ({
      ...base,
      nodes: [...base.nodes, { id: "web-2", kind: "generic/vm", name, position: { x: 0, y: 0 } }],
      edges: [...base.edges, { id: "e-2", source: "web-2", target: "db" }],
    });
    const { diagram, conflicts } = mergeDiagrams(base, add("Mine"), add("Theirs"));
    expect(conflicts).toEqual([]);
    expect(diagram.nodes.map(({ name }) => name)).toContain("Mine");
    const other = diagram.nodes.find(({ name }) => name === "Theirs");
    expect(other?.id).toBe("web-3");
    expect(diagram.edges.map(({ source }) => source).sort()).toEqual(["web", "web-2", "web-3"]);
  });

  it("leaves things out of each other when both sides put one into the other", () => {
    const two = sketch({ nodes: { a: "zone/network", b: "zone/network" } });
    const mine = edit(two, "a", { parent: "b" });
    const theirs = edit(two, "b", { parent: "a" });
    const { diagram } = mergeDiagrams(two, mine, theirs);
    expect(parseDiagram(canonicalText(diagram), parseContext(catalog)).ok).toBe(true);
  });

  it("is a diagram that can be read, whatever both sides did", () => {
    fc.assert(
      fc.property(randomDiagram, randomEdits, randomEdits, (drawn, one, other) => {
        const [mine, theirs] = [one(drawn), other(drawn)];
        const { diagram } = mergeDiagrams(drawn, mine, theirs);
        const read = parseDiagram(canonicalText(diagram), parseContext(catalog));
        if (!read.ok) throw new Error(JSON.stringify(read.error));
        expect(read.value).toEqual(diagram);
      }),
      RUNS,
    );
  });

  it("of one side with the base is that side", () => {
    fc.assert(
      fc.property(randomDiagram, randomEdits, (drawn, change) => {
        const changed = change(drawn);
        for (const { diagram, conflicts } of [
          mergeDiagrams(drawn, changed, drawn),
          mergeDiagrams(drawn, changed, changed),
        ]) {
          expect(diagram).toEqual(normalise(changed));
          expect(conflicts).toEqual([]);
        }
        const theirs = mergeDiagrams(drawn, drawn, changed);
        expect(theirs.conflicts).toEqual([]);
        expect(sorted(theirs.diagram)).toEqual(sorted(normalise(changed)));
      }),
      RUNS,
    );
  });
});

function sorted(diagram: Diagram) {
  const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
  return { ...diagram, nodes: diagram.nodes.toSorted(byId), edges: diagram.edges.toSorted(byId) };
}
