import { testRule } from "../../../support/rule-table.ts";

const cloud = ["zone/datacenter", { deployment: "private" }] as const;

testRule("hybrid/private-cloud-exposed", {
  "reached from outside, also through a firewall": [
    {
      nodes: {
        users: "user",
        cloud,
        wall: ["firewall", { in: "cloud" }],
        web: ["vm", { in: "cloud" }],
      },
      edges: [
        ["users", "wall"],
        ["wall", "web"],
      ],
    },
    { subject: "web", severity: "medium" },
  ],
  "gateways, firewalls and what only passes traffic stand at the border": [
    {
      nodes: {
        users: "user",
        cloud,
        vpn: ["vpn-gateway", { in: "cloud" }],
        line: ["dedicated-gateway", { in: "cloud" }],
        net: ["router", { in: "cloud" }],
        desk: ["user", { in: "cloud" }],
        root: ["admin", { in: "cloud" }],
      },
      edges: [
        ["users", "vpn"],
        ["users", "line"],
        ["users", "net"],
        ["users", "desk"],
        ["users", "root"],
      ],
    },
  ],
  "a balancer is exposed, what stands behind it is not": [
    {
      nodes: {
        users: "user",
        cloud,
        lb: ["load-balancer", { in: "cloud" }],
        web: ["vm", { in: "cloud" }],
      },
      edges: [
        ["users", "lb"],
        ["lb", "web"],
      ],
    },
    "lb",
  ],
  "a VPN, a dedicated or private line is the way in": [
    {
      nodes: { users: "user", cloud, web: ["vm", { in: "cloud" }] },
      edges: [
        ["users", "web", { id: "a", linkType: "vpn" }],
        ["users", "web", { id: "b", linkType: "dedicated" }],
        ["users", "web", { id: "c", linkType: "private" }],
      ],
    },
  ],
  "another deployment model may be public": [
    {
      nodes: {
        users: "user",
        site: "zone/datacenter",
        web: ["vm", { in: "site", deployment: "public" }],
      },
      edges: [["users", "web"]],
    },
  ],
});
