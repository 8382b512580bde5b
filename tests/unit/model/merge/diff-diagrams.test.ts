import fc from "fast-check";
import { expect, it } from "vitest";
import { diffDiagrams } from "../../../../shared/model/merge/diff-diagrams.ts";
import { normalise } from "../../../../shared/model/normalise.ts";
import { sketch } from "../../../../shared/model/sketch.ts";
import { randomDiagram } from "../../../support/random-diagram.ts";
import { randomEdits } from "../../../support/random-edits.ts";

const before = sketch({
  nodes: { web: ["vm", { replicas: 1 }], old: "database" },
  edges: [["web", "old"]],
  settings: { targetAvailability: 0.99 },
});
const after = sketch({
  nodes: { web: ["vm", { name: "Shop", replicas: 2 }], fresh: "database" },
  settings: { targetAvailability: 0.999 },
});

it("names what came, went and changed, property by property", () => {
  expect(diffDiagrams(before, after)).toEqual([
    {
      kind: "changed",
      element: "model",
      what: "model",
      fields: [{ path: ["settings", "targetAvailability"], before: 0.99, after: 0.999 }],
    },
    {
      kind: "changed",
      element: "web",
      what: "node",
      fields: [
        { path: ["name"], before: "web", after: "Shop" },
        { path: ["properties", "replicas"], before: 1, after: 2 },
      ],
    },
    { kind: "added", element: "fresh", what: "node", fields: [] },
    { kind: "removed", element: "old", what: "node", fields: [] },
    { kind: "removed", element: "web->old", what: "edge", fields: [] },
  ]);
});

it("finds nothing in two readings of one diagram, and something after every edit that shows", () => {
  fc.assert(
    fc.property(randomDiagram, randomEdits, (drawn, edit) => {
      const first = normalise(drawn);
      const second = normalise(edit(drawn));
      expect(diffDiagrams(first, first)).toEqual([]);
      const changed = diffDiagrams(first, second).length > 0;
      const asIfUnordered = (diagram: typeof first) =>
        [...diagram.nodes, ...diagram.edges]
          .map((one) => JSON.stringify(one))
          .sort()
          .join();
      const differs =
        asIfUnordered(first) !== asIfUnordered(second) || first.title !== second.title;
      expect(changed).toBe(differs);
    }),
    { seed: 7, numRuns: 300 },
  );
});
