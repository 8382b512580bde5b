import { expect, test } from "vitest";
import { SCOPE } from "../../../shared/analysis/system.ts";
import type { SketchNode } from "../../../shared/model/sketch.ts";
import { readSystem } from "../../support/read-system.ts";

type Case = readonly [
  kind: string,
  properties: Readonly<Record<string, string | number | boolean>>,
];

function scopeOf(
  [kind, properties]: Case,
  nodes: Readonly<Record<string, SketchNode>> = {},
): string {
  const { system, component } = readSystem({
    nodes: { ...nodes, n: [kind, { ...properties, ...("place" in nodes && { in: "place" }) }] },
  });
  const scope = system.scope(component("n"));
  return Object.entries(SCOPE).find(([, value]) => value === scope)?.[0] ?? "";
}

test.each<[sentence: string, Case, scope: string]>([
  ["a stated scope wins over everything", ["user", { haScope: "rack" }], "rack"],
  ["sources never fall with a place", ["office", {}], "global"],
  ["administrators never fall with a place", ["admin", {}], "global"],
  ["software as a service is global", ["database", { serviceModel: "saas" }], "global"],
  ["run DNS is global", ["dns", { serviceModel: "paas" }], "global"],
  ["own DNS is one instance", ["dns", { serviceModel: "on-prem" }], "instance"],
  ["run queues are regional", ["queue", { serviceModel: "paas" }], "region"],
  ["run queues of one zone are zonal", ["queue", { serviceModel: "paas", multiAz: false }], "zone"],
  ["serverless databases are regional", ["database", { serviceModel: "serverless" }], "region"],
  [
    "run databases over zones are regional",
    ["database", { serviceModel: "paas", multiAz: true }],
    "region",
  ],
  ["run NAT gateways are zonal", ["nat-gateway", { serviceModel: "paas" }], "zone"],
  [
    "run NAT gateways over zones are regional",
    ["nat-gateway", { serviceModel: "paas", multiAz: true }],
    "region",
  ],
  [
    "run app services in copies are zonal",
    ["app-service", { serviceModel: "paas", replicas: 2 }],
    "zone",
  ],
  ["run app services alone are instances", ["app-service", { serviceModel: "paas" }], "instance"],
  [
    "run databases in copies are spread",
    ["database", { serviceModel: "paas", replicas: 2 }],
    "region",
  ],
  ["run databases alone are instances", ["database", { serviceModel: "paas" }], "instance"],
  ["one machine over two zones is a contradiction", ["vm", { multiAz: true }], "instance"],
  ["machines over zones are regional", ["vm", { multiAz: true, replicas: 2 }], "region"],
  ["machines of one zone are zonal", ["vm", { multiAz: false, replicas: 2 }], "zone"],
  ["an unknown place gets the benefit of the doubt", ["vm", { replicas: 2 }], "region"],
])("%s", (_sentence, component, scope) => {
  expect(scopeOf(component)).toBe(scope);
});

test.each<[zones: string[], scope: string]>([
  [["a", "b"], "region"],
  [["a", "a"], "instance"],
])("zones %j give %s", (zones, scope) => {
  const { system, component } = readSystem({ nodes: { n: ["vm", { zones }] } });
  expect(system.scope(component("n"))).toBe(SCOPE[scope as keyof typeof SCOPE]);
});

test.each<[sentence: string, place: SketchNode, own: Case[1], scope: string]>([
  ["copies on one host fall with it", "zone/host", {}, "host"],
  ["copies kept apart do not share their host", "zone/host", { antiAffinity: true }, "region"],
  ["copies in one rack fall with it", "zone/rack", {}, "rack"],
  ["copies in one room fall with it", "zone/server-room", {}, "room"],
  [
    "keeping copies apart does not leave the room",
    "zone/server-room",
    { antiAffinity: true },
    "room",
  ],
  ["copies in one zone fall with it", "zone/availability-zone", {}, "zone"],
  ["copies in one data centre fall with it", "zone/datacenter", {}, "zone"],
  ["a cluster of one node is one host", ["zone/cluster", { nodeCount: 1 }], {}, "host"],
  ["a cluster of one zone is zonal", ["zone/cluster", { multiAz: false }], {}, "zone"],
  ["a cluster of nodes is spread", ["zone/cluster", { nodeCount: 3 }], {}, "region"],
])("%s", (_sentence, place, own, scope) => {
  expect(scopeOf(["vm", { replicas: 2, ...own }], { place })).toBe(scope);
});
