import { testRule } from "../../../support/rule-table.ts";

const zones = {
  za: "zone/availability-zone",
  zb: "zone/availability-zone",
  a: ["vm", { in: "za" }],
  b: ["vm", { in: "zb" }],
} as const;

testRule("resilience/zonal-nat-shared", {
  "components of two zones go out through one zonal NAT, by any flow": [
    {
      nodes: { ...zones, free: "vm", nat: ["nat-gateway", { serviceModel: "paas" }] },
      edges: [
        ["a", "nat"],
        ["b", "nat", { flow: "logging" }],
        ["free", "nat"],
      ],
    },
    { subject: "nat", severity: "medium", related: ["a", "b"] },
  ],
  "a NAT that spans zones may be shared": [
    {
      nodes: { ...zones, nat: ["nat-gateway", { serviceModel: "paas", multiAz: true }] },
      edges: [
        ["a", "nat"],
        ["b", "nat"],
      ],
    },
  ],
  "one zone, even drawn twice, is one": [
    {
      nodes: {
        za: ["zone/availability-zone", { domainId: "apne2-az1" }],
        zb: ["zone/availability-zone", { domainId: "apne2-az1" }],
        a: ["vm", { in: "za" }],
        b: ["vm", { in: "zb" }],
        nat: "nat-gateway",
      },
      edges: [
        ["a", "nat"],
        ["b", "nat"],
      ],
    },
  ],
  "another kind of gateway is not meant": [
    {
      nodes: { ...zones, out: "vpn-gateway" },
      edges: [
        ["a", "out"],
        ["b", "out"],
      ],
    },
  ],
});
