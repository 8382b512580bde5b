import { expect, test } from "vitest";
import { CONTAINER_ROLES, type ContainerRole } from "../../../../shared/catalog/roles.ts";
import { sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "modeling/invalid-nesting";

/** Where each role may stand, as the rules reference lists it. Roles without a line may stand anywhere. */
const ALLOWED: Partial<Record<ContainerRole, string>> = {
  region: "",
  datacenter: "trust-zone",
  "server-room": "datacenter trust-zone",
  network: "region datacenter server-room trust-zone availability-zone",
  "availability-zone": "region network",
  subnet: "network availability-zone datacenter server-room trust-zone region",
  rack: "datacenter server-room trust-zone network availability-zone",
  host: "rack datacenter server-room subnet trust-zone availability-zone network cluster region",
  cluster: "region network availability-zone subnet datacenter server-room host trust-zone rack",
  "trust-zone":
    "datacenter region network availability-zone host trust-zone subnet rack server-room",
};
const SEE_THROUGH = ["group", "provider", "pool"];

const KIND: Partial<Record<ContainerRole, string>> = { provider: "zone/public-cloud" };
const kindOf = (role: ContainerRole) => KIND[role] ?? `zone/${role}`;

const pairs = CONTAINER_ROLES.flatMap((inner) =>
  CONTAINER_ROLES.filter((outer) => !SEE_THROUGH.includes(outer)).map((outer) => {
    const allowed = ALLOWED[inner];
    return { inner, outer, wrong: allowed !== undefined && !allowed.split(" ").includes(outer) };
  }),
);

test.each(pairs)("a $inner in a $outer is wrong: $wrong", ({ inner, outer, wrong }) => {
  const found = findingsOf(
    RULE,
    sketch({ nodes: { out: kindOf(outer), in: [kindOf(inner), { in: "out" }] } }),
  );
  expect(found.map(({ subject, related }) => [subject, related])).toEqual(
    wrong ? [["in", ["out"]]] : [],
  );
});

testRule(RULE, {
  "groups, providers and pools are looked through": [
    {
      nodes: {
        rack: "zone/rack",
        cloud: ["zone/public-cloud", { in: "rack" }],
        team: ["zone/group", { in: "cloud" }],
        farm: ["zone/pool", { in: "team" }],
        net: ["zone/network", { in: "farm" }],
      },
    },
    { subject: "net", severity: "medium", related: ["rack"] },
  ],
  "only the nearest counts: what is wrong further out is that one's own matter": [
    {
      nodes: {
        rack: "zone/rack",
        region: ["zone/region", { in: "rack" }],
        zone: ["zone/availability-zone", { in: "region" }],
      },
    },
    "region",
  ],
  "managed services have no host, rack or subnet around them, in that order": [
    {
      nodes: {
        subnet: "zone/subnet",
        host: ["zone/host", { in: "subnet" }],
        a: ["cdn", { in: "host", serviceModel: "saas" }],
        b: ["gslb", { in: "subnet", serviceModel: "paas" }],
        c: ["dns", { in: "subnet", serviceModel: "paas" }],
        d: ["object-storage", { in: "subnet", serviceModel: "serverless" }],
        e: ["object-storage", { in: "subnet" }],
        f: ["database", { in: "subnet", serviceModel: "paas" }],
      },
    },
    { subject: "a", related: ["host"] },
    { subject: "b", related: ["subnet"] },
    { subject: "c", related: ["subnet"] },
    { subject: "d", related: ["subnet"] },
  ],
  "a network or data centre around them is fine": [
    {
      nodes: {
        net: "zone/network",
        site: "zone/datacenter",
        a: ["cdn", { in: "net", serviceModel: "paas" }],
        b: ["dns", { in: "site", serviceModel: "paas" }],
      },
    },
  ],
});

test("a container moves to the nearest place that may hold it, else to the top", () => {
  const nearest = afterFix(RULE, "reparent", {
    nodes: {
      site: "zone/datacenter",
      room: ["zone/server-room", { in: "site" }],
      host: ["zone/host", { in: "room" }],
      rack: ["zone/rack", { in: "host" }],
    },
  });
  expect(nearest.nodes.find(({ id }) => id === "rack")?.parent).toBe("room");
  const top = afterFix(RULE, "reparent", {
    nodes: { rack: "zone/rack", region: ["zone/region", { in: "rack" }] },
  });
  expect(top.nodes.find(({ id }) => id === "region")).not.toHaveProperty("parent");
  expect([...findingsOf(RULE, nearest), ...findingsOf(RULE, top)]).toEqual([]);
});

test("a managed service moves out of machines and sites, but stays in its region", () => {
  const after = afterFix(RULE, "reparent", {
    nodes: {
      region: "zone/region",
      net: ["zone/network", { in: "region" }],
      subnet: ["zone/subnet", { in: "net" }],
      cluster: ["zone/cluster", { in: "subnet" }],
      bucket: ["object-storage", { in: "cluster", serviceModel: "paas" }],
    },
  });
  expect(after.nodes.find(({ id }) => id === "bucket")?.parent).toBe("net");
});

test("what moves to the top covers nothing there", () => {
  const after = afterFix(RULE, "reparent", {
    nodes: {
      subnet: "zone/subnet",
      bucket: ["object-storage", { in: "subnet", serviceModel: "paas" }],
    },
  });
  const [subnet, bucket] = ["subnet", "bucket"].map((id) =>
    after.nodes.find((node) => node.id === id),
  );
  const right = (subnet?.position.x ?? 0) + (subnet?.size?.width ?? 0);
  expect(bucket?.position.x).toBeGreaterThanOrEqual(right);
});
