import { testRule } from "../../../support/rule-table.ts";

testRule("security/public-storage", {
  "public access of a bucket, share, vault or registry": [
    {
      nodes: {
        a: ["object-storage", { publicAccess: true }],
        b: ["file-storage", { publicAccess: true }],
        c: ["backup-vault", { publicAccess: true }],
        d: ["registry", { publicAccess: true }],
        e: ["block-storage", { publicAccess: true }],
        f: ["database", { publicAccess: true }],
      },
    },
    { subject: "a", severity: "high" },
    "b",
    "c",
    "d",
  ],
  "stated false, not stated and a public address say nothing": [
    {
      nodes: {
        a: ["object-storage", { publicAccess: false }],
        b: "object-storage",
        c: ["object-storage", { publicIp: true }],
      },
    },
  ],
  "a drawn way exposes a share, but no bucket": [
    {
      nodes: {
        u: "user",
        l4: ["load-balancer", { layer: 4 }],
        share: "file-storage",
        bucket: "object-storage",
      },
      edges: [
        ["u", "l4"],
        ["l4", "share"],
        ["u", "bucket"],
      ],
    },
    "share",
  ],
  "a public website may be public when its data is public or not classified": [
    {
      nodes: {
        a: ["object-storage", { publicAccess: true, staticWebsite: true }],
        b: ["object-storage", { publicAccess: true, staticWebsite: true, dataClass: "public" }],
        c: ["object-storage", { publicAccess: true, staticWebsite: true, dataClass: "internal" }],
        d: ["object-storage", { publicAccess: true, staticWebsite: false }],
        e: ["object-storage", { publicAccess: true, dataClass: "public" }],
      },
    },
    "c",
    "d",
    "e",
  ],
  "the data class of a container counts for what is inside": [
    {
      nodes: {
        net: ["zone/network", { dataClass: "personal" }],
        a: ["object-storage", { in: "net", publicAccess: true, staticWebsite: true }],
      },
    },
    "a",
  ],
});
