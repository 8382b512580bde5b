import { expect, test } from "vitest";
import type { Sketch, SketchNode } from "../../../../shared/model/sketch.ts";
import { addedTo, afterFix, propertiesOf, testRule } from "../../../support/rule-table.ts";

const workers = (
  nodes: Readonly<Record<string, SketchNode>>,
  ...more: [string, string][]
): Sketch => ({
  nodes: {
    users: "user",
    web: ["vm", { replicas: 2 }],
    q: ["queue", { serviceModel: "paas" }],
    ...nodes,
  },
  edges: [["users", "web"], ["web", "q"], ...more],
});

testRule("spof/single-worker", {
  "speaks of a lone worker": [
    workers({ mailer: "vm" }, ["q", "mailer"]),
    { subject: "mailer", related: ["q"] },
  ],
  "speaks of each of two workers that do different work": [
    workers({ mailer: "vm", billing: "vm" }, ["q", "mailer"], ["q", "billing"]),
    "billing",
    "mailer",
  ],
  "is silent about workers of one name": [
    workers({ "mailer-1": "vm", "mailer-2": "vm" }, ["q", "mailer-1"], ["q", "mailer-2"]),
  ],
  "is silent about workers of one pool": [
    workers({ p: "zone/pool", a: ["vm", { in: "p" }], b: ["vm", { in: "p" }] }, ["q", "p"]),
  ],
  "does not take a worker of another pool for help": [
    workers(
      { p: "zone/pool", a: ["vm", { in: "p", name: "mailer" }], b: ["vm", { name: "mailer" }] },
      ["q", "a"],
      ["q", "b"],
    ),
    "a",
    "b",
  ],
  "names every queue that has no other": [
    workers(
      { q2: ["queue", { serviceModel: "paas" }], mailer: "vm" },
      ["q", "mailer"],
      ["q2", "mailer"],
    ),
    { subject: "mailer", related: ["q", "q2"] },
  ],
  "is silent where the worker is a single point of failure already": [
    workers({ mailer: "vm" }, ["q", "mailer"], ["web", "mailer"]),
  ],
});

const cluster = (
  properties: Record<string, number | boolean>,
  drawn: Partial<Sketch> = {},
): Sketch => ({
  nodes: {
    users: "user",
    k: ["zone/cluster", properties],
    shop: ["workload", { in: "k", replicas: 3 }],
  },
  edges: [["users", "shop"]],
  ...drawn,
});

testRule("spof/k8s-not-ha", {
  "speaks of two control-plane nodes": [
    cluster({ controlPlaneReplicas: 2 }),
    { subject: "k", related: ["shop"] },
  ],
  "a managed control plane is the provider's": [
    cluster({ controlPlaneReplicas: 1, managed: true }),
  ],
  "speaks of one worker in a managed cluster": [cluster({ nodeCount: 1, managed: true }), "k"],
  "is silent where nothing is stated": [cluster({})],
  "is silent about a cluster that nobody's path meets": [cluster({ nodeCount: 1 }, { edges: [] })],
});

test("a small cluster gets enough nodes, where they are too few", () => {
  const both = afterFix(
    "spof/k8s-not-ha",
    "ha-cluster",
    cluster({ controlPlaneReplicas: 1, nodeCount: 1 }),
  );
  expect(propertiesOf(both, "k")).toEqual({ controlPlaneReplicas: 3, nodeCount: 2 });
  const workersOnly = afterFix(
    "spof/k8s-not-ha",
    "ha-cluster",
    cluster({ controlPlaneReplicas: 5, nodeCount: 1 }),
  );
  expect(propertiesOf(workersOnly, "k")).toEqual({ controlPlaneReplicas: 5, nodeCount: 2 });
});

type Line = readonly [source: string, properties: Record<string, string>];

const site = (...lines: readonly Line[]): Sketch => ({
  nodes: {
    internet: "internet",
    kt: "isp",
    skb: "isp",
    head: "office",
    dc: "zone/datacenter",
    fw: ["firewall", { in: "dc", replicas: 2 }],
    web: ["server", { in: "dc", replicas: 2 }],
  },
  edges: [
    ...lines.map(
      ([source, properties], at) => [source, "fw", { id: `line-${at}`, ...properties }] as const,
    ),
    ["fw", "web"],
  ],
});

testRule("spof/single-internet-uplink", {
  "two lines of one carrier are one": [
    site(["internet", { carrier: "KT" }], ["internet", { carrier: "KT" }]),
    { subject: "dc", related: ["line-0", "line-1"] },
  ],
  "two carriers are two": [site(["internet", { carrier: "KT" }], ["internet", { carrier: "SKB" }])],
  "a carrier that is not stated is unknown, not the same": [
    site(["internet", { carrier: "KT" }], ["internet", {}]),
  ],
  "an internet provider that is drawn is its own carrier": [site(["kt", {}]), "dc"],
  "two providers are two": [site(["kt", {}], ["skb", {}])],
  "private links are no way in from the internet": [
    site(["internet", { carrier: "KT", linkType: "vpn" }]),
  ],
  "an office is no way in from the internet": [site(["head", { carrier: "KT" }])],
});

test("a second line is drawn beside the first, where every carrier is stated", () => {
  const drawn = site(["internet", { carrier: "KT", linkType: "internet" }]);
  const added = addedTo(drawn, afterFix("spof/single-internet-uplink", "second-uplink", drawn));
  expect(added.nodes).toEqual([]);
  expect(added.edges).toMatchObject([
    { source: "internet", target: "fw", properties: { linkType: "internet" } },
  ]);
  expect(() => afterFix("spof/single-internet-uplink", "second-uplink", site(["kt", {}]))).toThrow(
    "does not apply",
  );
});

test.each<[sentence: string, node: SketchNode, after: object]>([
  ["a server gets a twin", "vm", { replicas: 2 }],
  ["a stated scope goes", ["vm", { haScope: "instance" }], { replicas: 2 }],
])("adding copies: %s", (_sentence, node, after) => {
  const drawn: Sketch = { nodes: { users: "user", n: node }, edges: [["users", "n"]] };
  expect(propertiesOf(afterFix("spof/single-compute", "add-replicas", drawn), "n")).toEqual(after);
});

test("what votes gets three copies, what a provider runs several zones", () => {
  const with2 = (node: SketchNode): Sketch => ({
    nodes: { users: "user", n: node },
    edges: [["users", "n"]],
  });
  expect(propertiesOf(afterFix("spof/single-storage", "add-replicas", with2("etcd")), "n")).toEqual(
    { replicas: 3 },
  );
  expect(
    propertiesOf(
      afterFix("spof/single-database", "add-replicas", with2(["database", { quorum: true }])),
      "n",
    ),
  ).toEqual({ quorum: true, replicas: 3 });
  expect(
    propertiesOf(
      afterFix(
        "spof/single-database",
        "add-replicas",
        with2(["database", { serviceModel: "paas" }]),
      ),
      "n",
    ),
  ).toEqual({ serviceModel: "paas", multiAz: true });
});
