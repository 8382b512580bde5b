import { expect, test } from "vitest";
import { afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "modeling/service-model-mismatch";

const places = {
  site: "zone/datacenter",
  room: "zone/server-room",
  rack: "zone/rack",
  host: "zone/host",
  subnet: "zone/subnet",
  net: "zone/network",
} as const;

testRule(RULE, {
  "software as a service stands in none of one's own places": [
    {
      nodes: {
        ...places,
        a: ["app", { in: "site", serviceModel: "saas" }],
        b: ["app", { in: "room", serviceModel: "saas" }],
        c: ["app", { in: "rack", serviceModel: "saas" }],
        d: ["app", { in: "host", serviceModel: "saas" }],
        e: ["app", { in: "subnet", serviceModel: "saas" }],
        f: ["app", { in: "net", serviceModel: "saas" }],
        g: ["app", { in: "site", serviceModel: "paas" }],
      },
    },
    { subject: "a", severity: "low", related: [] },
    "b",
    "c",
    "d",
    "e",
  ],
  "functions and their like may stand in a subnet, but on no machine": [
    {
      nodes: {
        ...places,
        a: ["function", { in: "subnet", serviceModel: "faas" }],
        b: ["function", { in: "site", serviceModel: "faas" }],
        c: ["workload", { in: "rack", serviceModel: "serverless" }],
        d: ["app", { in: "host", serviceModel: "baas" }],
        e: ["vdi", { in: "host", serviceModel: "daas" }],
      },
    },
    "b",
    "c",
    "d",
  ],
  "on premises in a region, unless the region is a private cloud": [
    {
      nodes: {
        cloud: "zone/region",
        own: ["zone/region", { deployment: "private" }],
        site: ["zone/datacenter", { in: "cloud" }],
        a: ["server", { in: "cloud", serviceModel: "on-prem" }],
        b: ["server", { in: "own", serviceModel: "on-prem" }],
        c: ["server", { in: "site", serviceModel: "on-prem" }],
        d: ["server", { serviceModel: "on-prem" }],
      },
    },
    "a",
  ],
});

test("a service moves out of the machine; a server on premises stays", () => {
  const after = afterFix(RULE, "reparent", {
    nodes: {
      region: "zone/region",
      host: ["zone/host", { in: "region" }],
      a: ["app", { in: "host", serviceModel: "saas" }],
    },
  });
  expect(after.nodes.find(({ id }) => id === "a")?.parent).toBe("region");
  expect(findingsOf(RULE, after)).toEqual([]);
  expect(() =>
    afterFix(RULE, "reparent", {
      nodes: { region: "zone/region", a: ["server", { in: "region", serviceModel: "on-prem" }] },
    }),
  ).toThrow("does not apply");
});
