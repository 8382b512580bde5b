import { expect, test } from "vitest";
import type { JsonObject } from "../../../../shared/lib/json.ts";
import type { Sketch, SketchNode } from "../../../../shared/model/sketch.ts";
import {
  addedTo,
  afterFix,
  findingsOf,
  propertiesOf,
  testRule,
} from "../../../support/rule-table.ts";
import { sketch } from "../../../../shared/model/sketch.ts";

/** Two web servers behind a balancer, in the given places. */
const pair = (
  places: Readonly<Record<string, SketchNode>>,
  first: JsonObject,
  second: JsonObject = first,
): Sketch => ({
  nodes: {
    users: "user",
    lb: ["load-balancer", { serviceModel: "paas" }],
    ...places,
    "web-1": ["vm", first],
    "web-2": ["vm", second],
  },
  edges: [
    ["users", "lb"],
    ["lb", "web-1"],
    ["lb", "web-2"],
  ],
});

testRule("spof/all-in-one-server", {
  "speaks of application and database, and leaves out what is beside the path": [
    {
      nodes: {
        users: "user",
        h: "zone/host",
        app: ["app", { in: "h" }],
        db: ["database", { in: "h" }],
        spare: ["vm", { in: "h" }],
      },
      edges: [
        ["users", "app"],
        ["app", "db"],
      ],
    },
    { subject: "h", severity: "critical", related: ["app", "db"] },
  ],
  "is silent where the database has an automatic replica elsewhere": [
    {
      nodes: {
        users: "user",
        h: "zone/host",
        app: ["app", { in: "h" }],
        db: ["database", { in: "h" }],
        copy: "database",
      },
      edges: [
        ["users", "app"],
        ["app", "db"],
        ["db", "copy", { flow: "replication", failover: "automatic" }],
      ],
    },
  ],
  "is silent where a part of it runs on several hosts": [
    {
      nodes: {
        users: "user",
        h: "zone/host",
        app: ["app", { in: "h", replicas: 2, antiAffinity: true }],
        db: ["database", { in: "h" }],
      },
      edges: [
        ["users", "app"],
        ["app", "db"],
      ],
    },
  ],
  "counts only what falls with the host": [
    {
      nodes: {
        users: "user",
        lb: "load-balancer",
        h: "zone/host",
        app: ["app", { in: "h", name: "app 1" }],
        other: ["app", { name: "app 2" }],
        db: ["database", { in: "h", redundancyGroup: "db" }],
        spare: ["database", { redundancyGroup: "db" }],
        cache: ["cache", { in: "h", haScope: "region" }],
      },
      edges: [
        ["users", "lb"],
        ["lb", "app"],
        ["lb", "other"],
        ["app", "db"],
        ["app", "spare"],
        ["other", "db"],
        ["other", "spare"],
        ["app", "cache"],
        ["other", "cache"],
      ],
    },
  ],
});

testRule("spof/shared-host", {
  "speaks of two copies on one host": [
    pair({ h: "zone/host" }, { in: "h" }),
    { subject: "h", related: ["web-1", "web-2"] },
  ],
  "knows a host that is drawn twice": [
    pair(
      { h1: ["zone/host", { domainId: "box" }], h2: ["zone/host", { domainId: "box" }] },
      { in: "h1" },
      { in: "h2" },
    ),
    { subject: "h1", related: ["web-1", "web-2"] },
  ],
  "leaves single components to their own rule": [
    {
      nodes: { users: "user", h: "zone/host", web: ["vm", { in: "h" }] },
      edges: [["users", "web"]],
    },
  ],
});

testRule("spof/shared-rack", {
  "speaks once of hosts in one rack, not of each host": [
    pair(
      { r: "zone/rack", h1: ["zone/host", { in: "r" }], h2: ["zone/host", { in: "r" }] },
      { in: "h1" },
      { in: "h2" },
    ),
    { subject: "r", related: ["web-1", "web-2"] },
  ],
  "is silent where the host is the smaller cause": [
    pair({ r: "zone/rack", h1: ["zone/host", { in: "r" }] }, { in: "h1" }),
  ],
});

testRule("spof/shared-zone", {
  "leaves a NAT gateway to its own rule": [
    {
      nodes: {
        users: "user",
        z: "zone/availability-zone",
        nat: ["nat-gateway", { in: "z", serviceModel: "paas" }],
      },
      edges: [["users", "nat"]],
    },
  ],
});

testRule("spof/single-site", {
  "is graver in a critical document": [
    { ...pair({ dc: "zone/datacenter" }, { in: "dc" }), settings: { criticality: "critical" } },
    { subject: "dc", severity: "high" },
  ],
  "is medium else": [
    pair({ dc: "zone/datacenter" }, { in: "dc" }),
    { subject: "dc", severity: "medium" },
  ],
  "stands beside the region when nothing finer is to blame": [
    pair({ rg: "zone/region", dc: ["zone/datacenter", { in: "rg" }] }, { in: "dc" }),
    "dc",
  ],
});

testRule("spof/single-region", {
  "is silent where the zone is the smaller cause": [
    pair({ rg: "zone/region", z: ["zone/availability-zone", { in: "rg" }] }, { in: "z" }),
  ],
  "is high where the mission depends on it": [
    { ...pair({ rg: "zone/region" }, { in: "rg" }), settings: { criticality: "mission-critical" } },
    { subject: "rg", severity: "high" },
  ],
});

testRule("spof/single-provider", {
  "speaks of two regions of one provider, with a global service there": [
    {
      nodes: {
        users: "user",
        cloud: "zone/public-cloud",
        names: ["dns", { in: "cloud", serviceModel: "paas" }],
        web: ["vm", { replicas: 2 }],
      },
      edges: [
        ["users", "names"],
        ["names", "web"],
      ],
    },
    { subject: "cloud", severity: "info", related: ["names"] },
  ],
});

testRule("spof/single-power-feed", {
  "speaks whatever finer causes there are": [
    {
      nodes: { users: "user", h: ["zone/host", { powerFeeds: 0 }], web: ["vm", { in: "h" }] },
      edges: [["users", "web"]],
    },
    { subject: "h", related: ["web"] },
  ],
  "counts no more than what falls with the place": [
    pair({ r: ["zone/rack", { powerFeeds: 1 }] }, { in: "r", replicas: 2, antiAffinity: true }),
  ],
  "is silent in rooms that state nothing": [pair({ r: "zone/server-room" }, { in: "r" })],
});

test("copies are spread over two racks: every second one moves, what runs in copies is kept apart", () => {
  const drawn: Sketch = {
    nodes: {
      users: "user",
      lb: ["load-balancer", { serviceModel: "paas" }],
      dc: "zone/datacenter",
      r: ["zone/rack", { in: "dc", powerFeeds: 2, trust: "internal" }],
      "web-1": ["vm", { in: "r" }],
      "web-2": ["vm", { in: "r" }],
      "web-3": ["vm", { in: "r" }],
      "web-4": ["vm", { in: "r", replicas: 2 }],
    },
    edges: [
      ["users", "lb"],
      ...["web-1", "web-2", "web-3", "web-4"].map((web) => ["lb", web] as const),
    ],
  };
  const after = afterFix("spof/shared-rack", "spread", drawn);
  const [rack, ...others] = addedTo(drawn, after).nodes;
  expect(others).toEqual([]);
  expect(rack).toMatchObject({ kind: "zone/rack", parent: "dc" });
  expect(rack?.properties).toBeUndefined();
  const moved = after.nodes.filter(({ parent }) => parent === rack?.id).map(({ id }) => id);
  expect(moved).toEqual(["web-2"]);
  expect(propertiesOf(after, "web-4")).toEqual({ replicas: 2, antiAffinity: true });
});

test("in a zone the fix asks for several zones instead", () => {
  const drawn = pair({ z: "zone/availability-zone" }, { in: "z", replicas: 2 });
  const after = afterFix("spof/shared-zone", "spread", drawn);
  expect(propertiesOf(after, "web-1")).toEqual({ replicas: 2, multiAz: true });
  expect(findingsOf("spof/shared-zone", sketch(drawn))).toHaveLength(1);
  expect(findingsOf("spof/shared-zone", after)).toEqual([]);
});
