import { expect, test } from "vitest";
import type { Sketch } from "../../../../shared/model/sketch.ts";
import { addedTo, afterFix, testRule } from "../../../support/rule-table.ts";

const RULE = "security/admin-without-bastion";
const admin = { flow: "admin" };
const inside = { trust: "internal" };

testRule(RULE, {
  "administration from another trust": [
    {
      nodes: { o: "admin", a: ["vm", inside], b: "vm" },
      edges: [
        ["o", "a", admin],
        ["o", "b", admin],
      ],
    },
    { subject: "o->a", severity: "medium", related: ["a", "o"] },
  ],
  "other flows are none": [{ nodes: { o: "admin", a: ["vm", inside] }, edges: [["o", "a"]] }],
  "from or to what is made for remote access": [
    {
      nodes: {
        o: "admin",
        b: "bastion",
        v: ["vdi", inside],
        g: ["vpn-gateway", inside],
        a: ["vm", inside],
      },
      edges: [
        ["b", "a", admin],
        ["o", "v", admin],
        ["o", "g", admin],
      ],
    },
  ],
  "networks and firewalls are administered where they stand": [
    {
      nodes: {
        o: "admin",
        r: ["router", inside],
        f: ["firewall", inside],
        n: ["nat-gateway", inside],
      },
      edges: [
        ["o", "r", admin],
        ["o", "f", admin],
        ["o", "n", admin],
      ],
    },
    "o->n",
  ],
  "providers guard what they run for identities, keys and management, not the rest": [
    {
      nodes: {
        o: "admin",
        i: ["idp", { ...inside, serviceModel: "paas" }],
        k: ["kms", { ...inside, serviceModel: "paas" }],
        m: ["monitoring", { ...inside, serviceModel: "paas" }],
        own: ["kms", inside],
        db: ["database", { ...inside, serviceModel: "paas" }],
        s: ["app", { ...inside, serviceModel: "saas" }],
      },
      edges: [
        ["o", "i", admin],
        ["o", "k", admin],
        ["o", "m", admin],
        ["o", "own", admin],
        ["o", "db", admin],
        ["o", "s", admin],
      ],
    },
    "o->db",
    "o->own",
  ],
  "private links and guarded ways are ways of their own": [
    {
      nodes: { o: "admin", a: ["vm", inside] },
      edges: [
        ["o", "a", { ...admin, id: "e1", linkType: "vpn" }],
        ["o", "a", { ...admin, id: "e2", linkType: "peering" }],
        ["o", "a", { ...admin, id: "e3", via: "ssm" }],
        ["o", "a", { ...admin, id: "e4", via: "pam" }],
        ["o", "a", { ...admin, id: "e5", via: "bastion" }],
        ["o", "a", { ...admin, id: "e6", via: "friend" }],
      ],
    },
    "e2",
    "e6",
  ],
  "a machine whose administration the world reaches says so itself": [
    {
      nodes: { o: "admin", a: ["vm", { ...inside, openToInternetPorts: [22] }], b: ["vm", inside] },
      edges: [
        ["o", "a", admin],
        ["o", "b", admin],
      ],
    },
    "o->b",
  ],
  "it says so for that member of a container only": [
    {
      nodes: {
        o: "admin",
        net: "zone/network",
        a: ["vm", { in: "net", openToInternetPorts: [22] }],
        b: ["vm", { in: "net" }],
      },
      edges: [["o", "net", { ...admin, id: "e" }]],
    },
    { subject: "e", related: ["b", "o"] },
  ],
  "a profile makes it high": [
    {
      nodes: { o: "admin", a: ["vm", inside] },
      edges: [["o", "a", admin]],
      settings: { profiles: ["finance-kr"] },
    },
    { subject: "o->a", severity: "high" },
  ],
});

test("a bastion is inserted in this edge alone", () => {
  const drawn: Sketch = {
    nodes: { o: "admin", net: "zone/network", a: ["vm", { in: "net" }], b: "vm" },
    edges: [
      ["o", "a", { ...admin, protocol: "https" }],
      ["o", "b", admin],
    ],
  };
  const after = afterFix(RULE, "insert-bastion", drawn);
  const { nodes, edges } = addedTo(drawn, after);
  expect(nodes).toMatchObject([{ kind: "generic/bastion", parent: "net" }]);
  expect(edges).toMatchObject([
    { source: nodes[0]?.id, target: "a", flow: "admin", properties: { protocol: "https" } },
  ]);
  expect(after.edges.find(({ id }) => id === "o->b")?.target).toBe("b");
});
