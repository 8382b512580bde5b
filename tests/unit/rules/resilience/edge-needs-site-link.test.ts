import type { SketchEdge } from "../../../../shared/model/sketch.ts";
import { testRule } from "../../../support/rule-table.ts";

const plant = (...edges: SketchEdge[]) =>
  ({
    nodes: {
      plant: "zone/datacenter",
      cloud: "zone/region",
      cell: ["edge-server", { in: "plant" }],
      router: ["router", { in: "plant" }],
      wall: ["firewall", { in: "plant" }],
      app: ["vm", { in: "plant" }],
      buffer: ["queue", { in: "plant" }],
      vault: ["backup-vault", { in: "plant" }],
      api: ["vm", { in: "cloud" }],
      line: "isp",
    },
    edges,
  }) as const;

testRule("resilience/edge-needs-site-link", {
  "a call to another site": [
    plant(["cell", "api"]),
    { subject: "cell", severity: "medium", related: ["cell->api"] },
  ],
  "a call over the internet, a VPN or a dedicated line, wherever it leads": [
    plant(
      ["cell", "line", { linkType: "internet" }],
      ["cell", "app", { linkType: "vpn" }],
      ["cell", "app", { id: "d", linkType: "dedicated" }],
    ),
    { subject: "cell", related: ["cell->app", "cell->line", "d"] },
  ],
  "through network devices on site, up to the first edge that leaves": [
    plant(["cell", "router"], ["router", "wall"], ["wall", "api"], ["api", "cell"]),
    { subject: "cell", related: ["wall->api"] },
  ],
  "not through servers, which answer for themselves": [plant(["cell", "app"], ["app", "api"])],
  "a call that waits for nothing": [plant(["cell", "api", { async: true }])],
  "a call it can do without": [plant(["cell", "api", { dependency: "optional" }])],
  "a queue or store at the same site, in either direction and also optionally": [
    plant(["cell", "api"], ["buffer", "cell", { dependency: "optional" }]),
  ],
  "a vault, or a logging edge, is no place to work from": [
    plant(["cell", "api"], ["cell", "vault"], ["cell", "buffer", { flow: "logging" }]),
    "cell",
  ],
  "a store at another site is no local one": [
    {
      nodes: {
        plant: "zone/datacenter",
        cloud: "zone/region",
        gateway: ["iot-gateway", { in: "plant" }],
        db: ["database", { in: "cloud" }],
      },
      edges: [["gateway", "db"]],
    },
    "gateway",
  ],
  "an offline mode, or standing nowhere known": [
    {
      nodes: {
        plant: "zone/datacenter",
        cloud: "zone/region",
        a: ["edge-server", { in: "plant", offlineMode: true }],
        b: "edge-server",
        c: ["vm", { in: "plant" }],
        api: ["vm", { in: "cloud" }],
      },
      edges: [
        ["a", "api"],
        ["b", "api", { linkType: "vpn" }],
        ["c", "api"],
      ],
    },
  ],
});
