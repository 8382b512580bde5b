import { expect, test } from "vitest";
import { createSystem } from "../../../../shared/analysis/create-system.ts";
import { catalog } from "../../../../shared/catalog/registry.ts";
import { longSynchronousChain } from "../../../../shared/rules/resilience/long-synchronous-chain.ts";
import { sketch, type SketchEdge } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/long-synchronous-chain";

/** Servers named by single letters, joined as in "a>b>c". */
function chain(...runs: string[]) {
  const edges = runs.flatMap((run) => {
    const names = run.split(">");
    return names.slice(1).map((to, at): SketchEdge => [names[at] ?? "", to]);
  });
  const names = new Set(runs.flatMap((run) => run.split(">")));
  return { nodes: Object.fromEntries([...names].map((name) => [name, "vm"])), edges };
}

testRule(RULE, {
  "five hops are too many, four are not": [
    chain("a>b>c>d>e>f", "v>w>x>y>z"),
    { subject: "a", severity: "medium", related: ["b", "c", "d", "e", "f"] },
  ],
  "the setting says how many are allowed": [
    { ...chain("a>b>c"), settings: { maxSyncHops: 1 } },
    { subject: "a", related: ["b", "c"] },
  ],
  "only services that nobody waits for start a chain": [chain("s>a>b>c>d>e>f"), "s"],
  "every start has its own finding": [chain("a>c>d>e>f>g", "b>c"), "a", "b"],
  "what waits for no answer ends the chain": [
    {
      ...chain("a>b>c"),
      edges: [
        ["a", "b"],
        ["b", "c", { async: true }],
      ],
      settings: { maxSyncHops: 1 },
    },
  ],
  "databases and gateways are no hops": [
    {
      nodes: { a: "vm", b: "vm", db: "database", gw: "api-gateway" },
      edges: [
        ["gw", "a"],
        ["a", "b"],
        ["b", "db"],
      ],
      settings: { maxSyncHops: 1 },
    },
  ],
  "a ring is one station, named by its smallest": [
    { ...chain("a>z>y>z", "y>m>n"), settings: { maxSyncHops: 2 } },
    { subject: "a", related: ["m", "n", "y"] },
  ],
});

test("of equally long ways the one through the smallest is shown", () => {
  const [finding] = findingsOf(
    RULE,
    sketch({ ...chain("a>c>d>e", "a>b>d", "a>e"), settings: { maxSyncHops: 2 } }),
  );
  expect(finding).toMatchObject({ path: ["a", "b", "d", "e"], data: { hops: 3, allowed: 2 } });
});

test("the call in the middle becomes asynchronous, between all members of the rings there", () => {
  const after = afterFix(RULE, "make-async", {
    ...chain("a>b>c>d>e", "b>c2", "c>c2>c"),
    settings: { maxSyncHops: 3 },
  });
  expect(propertiesOf(after, "b->c")).toEqual({ async: true });
  expect(propertiesOf(after, "b->c2")).toEqual({ async: true });
  expect(propertiesOf(after, "a->b")).toEqual({});
  expect(propertiesOf(after, "c->c2")).toEqual({});
  expect(findingsOf(RULE, after)).toEqual([]);
});

test("a chain of thousands is walked without running out of stack", () => {
  const names = Array.from({ length: 5000 }, (_, at) => `s${String(at).padStart(4, "0")}`);
  const system = createSystem(sketch(chain(names.join(">"))), catalog, "2026-01-01");
  const [hit] = [...longSynchronousChain.check(system, { matched: () => false })];
  expect(hit?.data?.hops).toBe(4999);
});
