import { describe, expect, test } from "vitest";
import { sketch, type Sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "network/management-network-not-separate";
const shared = { managementNetwork: "shared" };
const s = { in: "s" };

testRule(RULE, {
  "a host, cluster or hypervisor manager that says so": [
    {
      nodes: {
        a: ["zone/host", shared],
        b: ["zone/cluster", shared],
        c: ["hypervisor-manager", shared],
        d: ["zone/rack", shared],
        e: ["vm", shared],
        f: ["zone/host", { managementNetwork: "separate" }],
        g: "zone/host",
      },
    },
    { subject: "a", severity: "medium", related: [] },
    "b",
    "c",
  ],
  "a manager that a provider runs is the provider's": [
    { nodes: { a: ["hypervisor-manager", { ...shared, serviceModel: "paas" }] } },
  ],
  "a manager in the subnet of a server that outsiders reach, even through others": [
    {
      nodes: {
        s: "zone/subnet",
        u: "user",
        lb: "load-balancer",
        a: ["vm", s],
        b: ["vm", s],
        q: ["queue", s],
        m: ["hypervisor-manager", s],
      },
      edges: [
        ["u", "lb"],
        ["lb", "a"],
        ["lb", "q"],
      ],
    },
    { subject: "m", related: ["a"] },
  ],
  "without a subnet the trust zone counts, other places do not": [
    {
      nodes: {
        z: "zone/trust-zone",
        u: "user",
        a: ["vm", { in: "z" }],
        m: ["hypervisor-manager", { in: "z" }],
        dc: "zone/datacenter",
        b: ["vm", { in: "dc" }],
        n: ["hypervisor-manager", { in: "dc" }],
      },
      edges: [
        ["u", "a"],
        ["u", "b"],
      ],
    },
    { subject: "m", related: ["a"] },
  ],
  "a server in a subnet of the zone is not in the zone's own segment": [
    {
      nodes: {
        z: "zone/trust-zone",
        s: ["zone/subnet", { in: "z" }],
        u: "user",
        a: ["vm", s],
        m: ["hypervisor-manager", { in: "z" }],
      },
      edges: [["u", "a"]],
    },
  ],
});

describe("its fixes", () => {
  const beside = (statements: Record<string, string>): Sketch => ({
    nodes: {
      s: "zone/subnet",
      u: "user",
      a: ["vm", s],
      m: ["hypervisor-manager", { ...s, ...statements }],
    },
    edges: [["u", "a"]],
  });

  test("where it is said to be shared, the fact is changed", () => {
    const after = afterFix(RULE, "state-managementNetwork", {
      nodes: { h: ["zone/host", shared] },
    });
    expect(propertiesOf(after, "h")).toEqual({ managementNetwork: "separate" });
  });

  test("else the manager moves to a segment of its own", () => {
    const after = afterFix(RULE, "isolate", beside({}));
    expect(after.nodes.find(({ id }) => id === "m")?.parent).not.toBe("s");
    expect(findingsOf(RULE, after)).toEqual([]);
  });

  test("only one of the two applies", () => {
    const fixesOf = (drawn: Sketch) => findingsOf(RULE, sketch(drawn))[0]?.fixes;
    expect(fixesOf(beside(shared))).toEqual(["state-managementNetwork"]);
    expect(fixesOf(beside({ managementNetwork: "separate" }))).toEqual(["isolate"]);
  });
});
