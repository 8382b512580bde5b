import { expect, test } from "vitest";
import { afterFix, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "network/datastore-internet-egress";

testRule(RULE, {
  "to the internet, a NAT gateway, the untrusted and third parties": [
    {
      nodes: {
        db: "database",
        i: ["internet", { trust: "internal" }],
        n: "nat-gateway",
        p: "partner",
        s: ["saas-app", { serviceModel: "saas" }],
        v: "vm",
        z: ["vm", { trust: "internet-zone" }],
        g: "internet-gateway",
      },
      edges: [
        ["db", "i"],
        ["db", "n"],
        ["db", "p"],
        ["db", "s"],
        ["db", "v"],
        ["db", "z"],
        ["db", "g"],
      ],
    },
    { subject: "db", severity: "medium", related: ["i", "n", "p", "s"] },
  ],
  "caches, search engines and file stores too, other components not": [
    {
      nodes: {
        i: "internet",
        a: "cache",
        b: "search",
        c: "file-storage",
        d: "vm",
        e: "object-storage",
        f: "queue",
      },
      edges: [
        ["a", "i"],
        ["b", "i"],
        ["c", "i"],
        ["d", "i"],
        ["e", "i"],
        ["f", "i"],
      ],
    },
    "a",
    "b",
    "c",
  ],
  "requests only, optional ones too, and no private link": [
    {
      nodes: { i: "internet", a: "database", b: "database", c: "database" },
      edges: [
        ["a", "i", { flow: "logging" }],
        ["b", "i", { dependency: "optional" }],
        ["c", "i", { linkType: "vpn" }],
      ],
    },
    "b",
  ],
});

test("a private link is stated on the ways out alone", () => {
  const after = afterFix(RULE, "private-link", {
    nodes: { db: "database", i: "internet", v: "vm" },
    edges: [
      ["db", "i", { linkType: "internet" }],
      ["db", "v"],
    ],
  });
  expect(propertiesOf(after, "db->i")).toEqual({ linkType: "private" });
  expect(propertiesOf(after, "db->v")).toEqual({});
});
