import { expect, test } from "vitest";
import { sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/management-plane-exposed";

testRule(RULE, {
  "a cluster's interface that is public to all addresses": [
    {
      nodes: {
        a: ["zone/cluster", { apiPublic: true }],
        b: ["zone/cluster", { apiPublic: true, apiAllowedCidr: "203.0.113.0/24" }],
        c: ["zone/cluster", { apiPublic: true, apiAllowedCidr: "anywhere" }],
        d: ["zone/cluster", { apiPublic: false }],
        e: "zone/cluster",
        f: ["zone/host", { apiPublic: true }],
      },
    },
    { subject: "a", severity: "high", related: [] },
    "c",
  ],
  "management tools with public access": [
    {
      nodes: {
        a: ["cicd", { publicAccess: true }],
        b: ["monitoring", { publicAccess: true }],
        c: ["vm", { publicAccess: true }],
        d: ["bastion", { publicAccess: true }],
        e: ["scm", { publicAccess: false }],
        f: ["scm", { publicIp: true }],
      },
    },
    "a",
    "b",
  ],
  "a drawn way from outside, by firewalls and balancers, except to observing tools": [
    {
      nodes: {
        u: "user",
        fw: "firewall",
        lb: "load-balancer",
        p: "reverse-proxy",
        a: "cicd",
        b: "monitoring",
        c: "scm",
      },
      edges: [
        ["u", "fw"],
        ["fw", "lb"],
        ["lb", "a"],
        ["lb", "b"],
        ["u", "p"],
        ["p", "c"],
      ],
    },
    "a",
  ],
  "a service of others and a second factor are fine, a denied one is not": [
    {
      nodes: {
        a: ["scm", { publicAccess: true, serviceModel: "saas" }],
        b: ["scm", { publicAccess: true, mfa: true }],
        c: ["scm", { publicAccess: true, mfa: false }],
      },
    },
    "c",
  ],
});

test("a console may be closed or guarded, a cluster only closed", () => {
  const console = { nodes: { a: ["cicd", { publicAccess: true, publicIp: true }] } } as const;
  expect(propertiesOf(afterFix(RULE, "close-access", console), "a")).toEqual({
    publicAccess: false,
    publicIp: true,
  });
  expect(propertiesOf(afterFix(RULE, "require-mfa", console), "a")).toMatchObject({ mfa: true });
  const cluster = sketch({ nodes: { k: ["zone/cluster", { apiPublic: true }] } });
  expect(findingsOf(RULE, cluster)[0]?.fixes).toEqual(["close-access"]);
});
