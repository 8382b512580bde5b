import { testRule } from "../../../support/rule-table.ts";

testRule("data/no-versioning", {
  "a bucket that states no versions, unless its data is public": [
    {
      nodes: {
        site: ["zone/network", { dataClass: "public" }],
        a: ["object-storage", { versioning: false }],
        b: ["object-storage", { versioning: false, dataClass: "internal" }],
        c: ["object-storage", { versioning: false, dataClass: "public" }],
        d: ["object-storage", { in: "site", versioning: false }],
        e: ["object-storage", { versioning: true }],
        f: "object-storage",
        g: ["file-storage", { versioning: false }],
      },
    },
    { subject: "a", severity: "low" },
    "b",
  ],
});
