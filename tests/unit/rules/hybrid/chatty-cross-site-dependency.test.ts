import { testRule } from "../../../support/rule-table.ts";

testRule("hybrid/chatty-cross-site-dependency", {
  "compute that needs a record, storage or cache at another site": [
    {
      nodes: {
        cloud: "zone/region",
        site: "zone/datacenter",
        app: ["vm", { in: "cloud" }],
        db: ["database", { in: "site" }],
        nas: ["file-storage", { in: "site" }],
        hot: ["cache", { in: "site" }],
        find: ["search", { in: "site" }],
        bucket: ["object-storage", { in: "site" }],
        api: ["vm", { in: "site" }],
        near: ["database", { in: "cloud" }],
        gw: ["api-gateway", { in: "cloud" }],
      },
      edges: [
        ["app", "db", { linkType: "vpn" }],
        ["app", "nas"],
        ["app", "hot"],
        ["app", "find"],
        ["app", "bucket"],
        ["app", "api"],
        ["app", "near"],
        ["gw", "db"],
        ["app", "db", { id: "aside", dependency: "optional" }],
        ["app", "db", { id: "copy", flow: "replication" }],
      ],
    },
    { subject: "app->db", severity: "low", related: ["app", "db"] },
    "app->hot",
    "app->nas",
  ],
  "two regions are two sites": [
    {
      nodes: {
        a: "zone/region",
        b: "zone/region",
        app: ["vm", { in: "a" }],
        db: ["database", { in: "b" }],
      },
      edges: [["app", "db"]],
    },
    "app->db",
  ],
});
