import type { Sketch, SketchEdge } from "../../../../shared/model/sketch.ts";
import { testRule } from "../../../support/rule-table.ts";

const twoLines = (first: object, second: object, nodes: Sketch["nodes"] = {}): Sketch => ({
  nodes: {
    cloud: "zone/region",
    site: "zone/datacenter",
    a: ["vpn-gateway", { in: "cloud", replicas: 2 }],
    b: ["vpn-gateway", { in: "site", replicas: 2 }],
    ...nodes,
  },
  edges: [
    ["a", "b", { id: "x", ...first }],
    ["a", "b", { id: "y", ...second }],
  ] as readonly SketchEdge[],
});

testRule("hybrid/link-not-diverse", {
  "all state one carrier": [
    twoLines({ carrier: "KT" }, { carrier: "KT" }),
    { subject: "cloud|site", severity: "medium", related: ["cloud", "site", "x", "y"] },
  ],
  "all state one location, though the carriers differ": [
    twoLines({ carrier: "KT", location: "Gasan" }, { carrier: "SKB", location: "Gasan" }),
    "cloud|site",
  ],
  "who states no carrier may have another": [twoLines({ carrier: "KT" }, {})],
  "nothing stated and devices in two copies: nothing shared": [twoLines({}, {})],
  "one link is another rule's matter": [
    twoLines({ carrier: "KT", linkId: "l" }, { carrier: "KT", linkId: "l" }),
  ],
  "all end, on one side, at one device of a single instance": [
    twoLines({}, {}, { b: ["vpn-gateway", { in: "site" }] }),
    "cloud|site",
  ],
  "devices that differ on each side are no weak spot": [
    {
      nodes: {
        cloud: "zone/region",
        site: "zone/datacenter",
        a1: ["router", { in: "cloud" }],
        a2: ["router", { in: "cloud" }],
        b1: ["router", { in: "site" }],
        b2: ["router", { in: "site" }],
      },
      edges: [
        ["a1", "b1"],
        ["b2", "a2"],
      ],
    },
  ],
  "direction does not matter for the side": [
    {
      nodes: {
        cloud: "zone/region",
        site: "zone/datacenter",
        a1: ["router", { in: "cloud" }],
        a2: ["router", { in: "cloud" }],
        b: ["router", { in: "site" }],
      },
      edges: [
        ["a1", "b"],
        ["b", "a2"],
      ],
    },
    "cloud|site",
  ],
});
