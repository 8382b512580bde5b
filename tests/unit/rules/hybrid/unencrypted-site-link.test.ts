import { expect, test } from "vitest";
import type { Json } from "../../../../shared/lib/json.ts";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "hybrid/unencrypted-site-link";

const across = (properties: Readonly<Record<string, Json>>) => ({
  nodes: {
    cloud: "zone/region",
    site: "zone/datacenter",
    a: ["vm", { in: "cloud" }],
    b: ["vm", { in: "site" }],
  } as const,
  edges: [["a", "b", { id: "e", ...properties }]] as const,
});

testRule(RULE, {
  "stated to be unencrypted": [
    across({ encrypted: false }),
    { subject: "e", severity: "high", related: ["a", "b"] },
  ],
  "a plain protocol over the internet or a LAN, of any flow": [
    across({ protocol: "HTTP", linkType: "internet" }),
    "e",
  ],
  "replication in the clear": [
    across({ flow: "replication", protocol: "http", linkType: "lan" }),
    "e",
  ],
  "unknown is not unencrypted": [across({})],
  "a VPN, a dedicated, private or peering line is not judged here": [
    {
      ...across({ protocol: "http", linkType: "vpn" }),
      edges: [
        ["a", "b", { id: "v", protocol: "http", linkType: "vpn" }],
        ["a", "b", { id: "d", protocol: "http", linkType: "dedicated" }],
        ["a", "b", { id: "p", protocol: "http", linkType: "private" }],
        ["a", "b", { id: "q", protocol: "http", linkType: "peering" }],
      ],
    },
  ],
  "an insecure protocol is said by its own rule": [across({ protocol: "ftp" })],
  "one site is no site link": [
    {
      nodes: { site: "zone/datacenter", a: ["vm", { in: "site" }], b: ["vm", { in: "site" }] },
      edges: [["a", "b", { protocol: "http" }]],
    },
  ],
  "a component without a site crosses nothing": [
    {
      nodes: { site: "zone/datacenter", a: ["vm", { in: "site" }], b: "vm" },
      edges: [["a", "b", { protocol: "http" }]],
    },
  ],
});

test("the fix takes the encrypted twin, and denies no more", () => {
  const twin = afterFix(RULE, "encrypt", across({ protocol: "http", encrypted: false }));
  expect(propertiesOf(twin, "e")).toEqual({ protocol: "https", encrypted: true });
  expect(findingsOf(RULE, twin)).toEqual([]);
  const stated = afterFix(RULE, "encrypt", across({ encrypted: false }));
  expect(propertiesOf(stated, "e")).toEqual({ encrypted: true });
});
