import { testRule } from "../../../support/rule-table.ts";

testRule("modeling/orphan-node", {
  "no edge of a known flow, and none but to itself": [
    {
      nodes: { a: "vm", b: "vm", c: "vm", d: "vm", e: "vm" },
      edges: [
        ["a", "b", { flow: "sideways" }],
        ["c", "c"],
        ["d", "e", { flow: "logging", dependency: "optional" }],
      ],
    },
    { subject: "a", severity: "info", related: [] },
    "b",
    "c",
  ],
  "an edge to the container around reaches it, through containers of other roles": [
    {
      nodes: {
        users: "user",
        net: "zone/network",
        subnet: ["zone/subnet", { in: "net" }],
        a: ["vm", { in: "subnet" }],
        inner: ["zone/network", { in: "net" }],
        b: ["vm", { in: "inner" }],
      },
      edges: [["users", "net"]],
    },
    "b",
  ],
  "an edge to an empty container ends at its other end": [
    { nodes: { lb: "load-balancer", farm: "zone/pool" }, edges: [["lb", "farm"]] },
  ],
  "what serves the whole may stand alone": [
    {
      nodes: {
        a: "monitoring",
        b: "cicd",
        c: "kms",
        d: "idp",
        e: "note",
        f: "bastion",
        g: "backup-vault",
        h: "power",
        i: "acme/unknown",
        j: "zone/rack",
        k: "object-storage",
      },
    },
    "k",
  ],
});
