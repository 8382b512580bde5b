import { expect, test } from "vitest";
import type { JsonObject } from "../../../shared/lib/json.ts";
import type { Sketch } from "../../../shared/model/sketch.ts";
import { idsOf, readSystem } from "../../support/read-system.ts";

test.each<[sentence: string, JsonObject, boolean | undefined]>([
  ["a statement wins over the protocol", { protocol: "http", encrypted: true }, true],
  ["a VPN encrypts whatever it carries", { protocol: "http", linkType: "vpn" }, true],
  ["protocols compare without case", { protocol: "HTTPS" }, true],
  ["plain protocols do not encrypt", { protocol: "ldap" }, false],
  ["other protocols do not tell", { protocol: "oracle-net" }, undefined],
  ["nothing stated is unknown", {}, undefined],
])("%s", (_sentence, properties, encrypted) => {
  const { system, edge } = readSystem({
    nodes: { a: "vm", b: "vm" },
    edges: [["a", "b", { id: "e", ...properties }]],
  });
  expect(system.encrypted(edge("e"))).toBe(encrypted);
});

const hybrid: Sketch = {
  nodes: {
    users: "user",
    cloud: "zone/region",
    second: "zone/region",
    office: "zone/datacenter",
    web: ["vm", { in: "cloud" }],
    far: ["vm", { in: "second" }],
    gateway: ["vpn-gateway", { in: "cloud" }],
    router: ["router", { in: "office" }],
    erp: ["server", { in: "office" }],
    "erp-copy": ["server", { in: "cloud" }],
  },
  edges: [
    ["users", "web"],
    ["gateway", "router", { id: "line" }],
    ["web", "erp", { id: "ride" }],
    ["web", "far", { id: "regions" }],
    ["erp", "erp-copy", { id: "copy", flow: "replication", failover: "automatic" }],
  ],
};

test("sites are paired by the edges between them, regions among themselves aside", () => {
  const { system } = readSystem(hybrid);
  expect(
    system.sitePairs.map(({ a, b, links, riders }) => [a, b, idsOf(links), idsOf(riders)]),
  ).toEqual([["cloud", "office", ["line"], ["copy", "ride"]]]);
});

test("a replica at another site stands in when the way is cut, one at the same site does not", () => {
  const { system, edge } = readSystem(hybrid);
  expect(system.lostByCut(new Set([edge("ride")]))).toEqual([]);
  const { system: bare, edge: bareEdge } = readSystem({
    ...hybrid,
    edges: (hybrid.edges ?? []).slice(0, 3),
  });
  expect(idsOf(bare.lostByCut(new Set([bareEdge("ride")])))).toEqual(["users"]);
  expect(bare.lostByCut(new Set([bareEdge("line")]))).toEqual([]);
});

test("a line is a link by its type, or by the devices at both ends", () => {
  const linksOf = (properties: JsonObject): string[] => {
    const { system } = readSystem({
      nodes: {
        a: "zone/region",
        b: "zone/datacenter",
        web: ["vm", { in: "a" }],
        erp: ["vm", { in: "b" }],
      },
      edges: [["web", "erp", { id: "e", ...properties }]],
    });
    return idsOf(system.sitePairs[0]?.links ?? []);
  };
  expect(linksOf({ linkType: "vpn" })).toEqual(["e"]);
  expect(linksOf({ linkType: "dedicated", flow: "backup" })).toEqual(["e"]);
  expect(linksOf({ linkType: "private" })).toEqual([]);
  expect(linksOf({})).toEqual([]);
});

test("a stand-in at another site that falls itself is no help", () => {
  // The copy in the cloud needs the cloud's gateway, whose way to the office is cut too.
  const { system, edge } = readSystem({
    nodes: {
      users: "user",
      cloud: "zone/region",
      office: "zone/datacenter",
      web: ["vm", { in: "cloud" }],
      erp: ["server", { in: "office" }],
      copy: ["server", { in: "cloud" }],
      keys: ["kms", { in: "office" }],
    },
    edges: [
      ["users", "web"],
      ["web", "erp"],
      ["copy", "keys"],
      ["erp", "copy", { flow: "replication", failover: "automatic" }],
    ],
  });
  expect(idsOf(system.lostByCut(new Set([edge("web->erp"), edge("copy->keys")])))).toEqual([
    "users",
  ]);
  expect(system.lostByCut(new Set([edge("web->erp")]))).toEqual([]);
});

test("a second edge to the same target keeps it in reach", () => {
  const { system, edge } = readSystem({
    nodes: { users: "user", office: "zone/datacenter", web: ["vm", { in: "office" }] },
    edges: [
      ["users", "web", { id: "one" }],
      ["users", "web", { id: "two" }],
    ],
  });
  expect(system.lostByCut(new Set([edge("one")]))).toEqual([]);
  expect(idsOf(system.lostByCut(new Set([edge("one"), edge("two")])))).toEqual(["users"]);
});

test("an edge is untrusted when an end is, or the internet lies between", () => {
  const { system, edge } = readSystem({
    nodes: { u: "user", a: "vm", b: "vm", s: ["saas-app", { serviceModel: "saas" }] },
    edges: [
      ["u", "a"],
      ["a", "b"],
      ["a", "s"],
      ["b", "a", { linkType: "internet" }],
    ],
  });
  const untrusted = ["u->a", "a->b", "a->s", "b->a"].map((id) => system.untrustedEdge(edge(id)));
  expect(untrusted).toEqual([true, false, true, true]);
});
