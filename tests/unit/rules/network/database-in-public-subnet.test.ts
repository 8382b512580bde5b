import { describe, expect, test } from "vitest";
import type { Sketch } from "../../../../shared/model/sketch.ts";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "network/database-in-public-subnet";
const inPublic = { in: "s" };

testRule(RULE, {
  "databases, caches, search engines and file stores, other data not": [
    {
      nodes: {
        s: ["zone/subnet", { visibility: "public" }],
        a: ["database", inPublic],
        b: ["cache", inPublic],
        c: ["search", inPublic],
        d: ["file-storage", inPublic],
        e: ["block-storage", inPublic],
        f: ["object-storage", inPublic],
        g: ["queue", inPublic],
        h: ["vm", inPublic],
      },
    },
    { subject: "a", severity: "high", related: ["s"] },
    "b",
    "c",
    "d",
  ],
  "private, isolated and unknown subnets are not public": [
    {
      nodes: {
        s: ["zone/subnet", { visibility: "private" }],
        t: ["zone/subnet", { visibility: "isolated" }],
        v: "zone/subnet",
        a: ["database", { in: "s" }],
        b: ["database", { in: "t" }],
        c: ["database", { in: "v" }],
      },
    },
  ],
  "the nearest subnet decides": [
    {
      nodes: {
        s: ["zone/subnet", { visibility: "public" }],
        h: ["zone/host", { in: "s" }],
        t: ["zone/subnet", { in: "s", visibility: "private" }],
        a: ["database", { in: "h" }],
        b: ["database", { in: "t" }],
      },
    },
    "a",
  ],
});

describe("moving to a private subnet", () => {
  const parentOf = (drawn: Sketch) => {
    const after = afterFix(RULE, "move-private", drawn);
    expect(findingsOf(RULE, after)).toEqual([]);
    const parent = after.nodes.find(({ id }) => id === "db")?.parent;
    return { after, home: after.nodes.find(({ id }) => id === parent) };
  };

  test("takes the first private subnet of the same parent", () => {
    const { home } = parentOf({
      nodes: {
        net: "zone/network",
        s: ["zone/subnet", { in: "net", visibility: "public" }],
        z: ["zone/subnet", { in: "net", visibility: "private" }],
        p: ["zone/subnet", { in: "net", visibility: "private" }],
        o: ["zone/subnet", { in: "net", visibility: "isolated" }],
        a: ["zone/subnet", { visibility: "private" }],
        db: ["database", inPublic],
      },
    });
    expect(home?.id).toBe("p");
  });

  test("makes one where there is none", () => {
    const drawn: Sketch = {
      nodes: {
        net: "zone/network",
        s: ["zone/subnet", { in: "net", visibility: "public", trust: "dmz" }],
        db: ["database", inPublic],
      },
    };
    const { after, home } = parentOf(drawn);
    expect(addedTo(drawn, after).nodes).toEqual([home]);
    expect(home).toMatchObject({ kind: "zone/subnet", parent: "net" });
    expect(home?.properties).toEqual({ visibility: "private" });
  });
});
