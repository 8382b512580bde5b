import { testRule } from "../../../support/rule-table.ts";

testRule("data/on-prem-data-in-cloud", {
  "in a region, even a private one, or deployed publicly without one": [
    {
      nodes: {
        region: "zone/region",
        own: ["zone/region", { deployment: "private" }],
        a: ["database", { in: "region", stayOnPremises: true }],
        b: ["database", { in: "own", stayOnPremises: true }],
        c: ["database", { deployment: "public", stayOnPremises: true }],
      },
    },
    { subject: "a", severity: "high", related: [] },
    "b",
    "c",
  ],
  "in a data centre, or with the statement false or absent, it may stand": [
    {
      nodes: {
        region: "zone/region",
        site: "zone/datacenter",
        a: ["database", { in: "site", stayOnPremises: true }],
        b: ["database", { in: "region", stayOnPremises: false }],
        c: ["database", { in: "region" }],
      },
    },
  ],
  "a copy in the cloud is a finding on the edge that makes it": [
    {
      nodes: {
        region: "zone/region",
        site: "zone/datacenter",
        a: ["database", { in: "site", stayOnPremises: true }],
        copy: ["database", { in: "region" }],
        vault: ["backup-vault", { in: "region" }],
        app: ["vm", { in: "region" }],
      },
      edges: [
        ["a", "copy", { flow: "replication" }],
        ["a", "vault", { flow: "backup" }],
        ["app", "a"],
        ["a", "app", { flow: "logging" }],
      ],
    },
    { subject: "a->copy", severity: "high", related: ["a", "copy"] },
    { subject: "a->vault", related: ["a", "vault"] },
  ],
  "what is in the cloud itself is said once, on itself": [
    {
      nodes: {
        region: "zone/region",
        a: ["database", { in: "region", stayOnPremises: true }],
        copy: ["database", { in: "region" }],
      },
      edges: [["a", "copy", { flow: "replication" }]],
    },
    "a",
  ],
});
