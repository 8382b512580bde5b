import { expect, test } from "vitest";
import type { SketchEdge } from "../../../../shared/model/sketch.ts";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "hybrid/single-link";

/** Users need a server in the cloud that needs one on site, over these links. */
const twoSites = (...links: SketchEdge[]) => ({
  nodes: {
    users: "user",
    cloud: "zone/region",
    site: "zone/datacenter",
    web: ["vm", { in: "cloud" }],
    erp: ["server", { in: "site" }],
  } as const,
  edges: [["users", "web"], ...links] as const,
});

testRule(RULE, {
  "a VPN or dedicated line that users depend on": [
    twoSites(["web", "erp", { linkType: "vpn" }]),
    { subject: "cloud|site", severity: "high", related: ["cloud", "site", "web->erp"] },
  ],
  "two links with one link id are one, with two ids two": [
    twoSites(
      ["web", "erp", { id: "x", linkType: "vpn", linkId: "line" }],
      ["web", "erp", { id: "y", linkType: "dedicated", linkId: "line" }],
    ),
    { subject: "cloud|site", related: ["cloud", "site", "x", "y"] },
  ],
  "two links are enough": [
    twoSites(
      ["web", "erp", { id: "x", linkType: "vpn" }],
      ["web", "erp", { id: "y", linkType: "dedicated" }],
    ),
  ],
  "a link that is stated to be redundant is enough": [
    twoSites(["web", "erp", { linkType: "vpn", redundant: true }]),
  ],
  "a link nobody needs may fail": [
    twoSites(["web", "erp", { linkType: "vpn", dependency: "optional" }]),
  ],
  "traffic that needs no link has none to lose": [
    twoSites(["web", "erp", { linkType: "internet" }]),
  ],
  "what is called across falls with the link, but for the internet": [
    {
      nodes: {
        users: "user",
        cloud: "zone/region",
        site: "zone/datacenter",
        other: "zone/datacenter",
        "gw-c": ["vpn-gateway", { in: "cloud" }],
        "gw-s": ["vpn-gateway", { in: "site" }],
        web: ["vm", { in: "cloud" }],
        erp: ["server", { in: "site" }],
        "gw-o": ["vpn-gateway", { in: "other" }],
        crm: ["server", { in: "other" }],
      },
      edges: [
        ["users", "web"],
        ["gw-c", "gw-s", { dependency: "optional" }],
        ["web", "erp"],
        ["gw-c", "gw-o", { dependency: "optional" }],
        ["web", "crm", { linkType: "internet" }],
      ],
    },
    { subject: "cloud|site", related: ["cloud", "gw-c->gw-s", "site"] },
  ],
  "a replica on the near side that takes over by itself saves the service": [
    {
      nodes: {
        users: "user",
        cloud: "zone/region",
        site: "zone/datacenter",
        web: ["vm", { in: "cloud" }],
        far: ["database", { in: "site" }],
        near: ["database", { in: "cloud" }],
      },
      edges: [
        ["users", "web"],
        ["web", "far", { linkType: "vpn" }],
        [
          "far",
          "near",
          { flow: "replication", failover: "automatic", linkType: "vpn", linkId: "web->far" },
        ],
      ],
    },
  ],
  "two regions have a provider's network between them": [
    {
      nodes: {
        users: "user",
        a: "zone/region",
        b: "zone/region",
        web: ["vm", { in: "a" }],
        db: ["database", { in: "b" }],
      },
      edges: [
        ["users", "web"],
        ["web", "db", { linkType: "vpn" }],
      ],
    },
  ],
});

test("the second link is a VPN between the same ends, for the same flow", () => {
  const drawn = twoSites(["web", "erp", { linkType: "dedicated", carrier: "KT" }]);
  const after = afterFix(RULE, "second-link", drawn);
  expect(addedTo(drawn, after)).toMatchObject({
    nodes: [],
    edges: [{ source: "web", target: "erp", properties: { linkType: "vpn" } }],
  });
  expect(findingsOf(RULE, after)).toEqual([]);
});
