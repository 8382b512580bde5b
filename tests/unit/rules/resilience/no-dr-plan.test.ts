import type { Json } from "../../../../shared/lib/json.ts";
import { testRule } from "../../../support/rule-table.ts";

const critical = { criticality: "critical" };

/** A server that needs a store in a region; a second region, and a component there. */
const stored = (store: Readonly<Record<string, Json>>, kind = "database") =>
  ({
    nodes: {
      web: ["vm", { replicas: 2 }],
      here: "zone/region",
      there: "zone/region",
      db: [kind, { in: "here", ...store }],
      far: ["database", { in: "there" }],
      near: ["database", { in: "here" }],
    },
    edges: [["web", "db"]],
    settings: critical,
  }) as const;

testRule("resilience/no-dr-plan", {
  "a needed store with a site, in a critical document": [
    stored({}),
    { subject: "db", severity: "medium" },
  ],
  "mission-critical is critical, normal and high are not": [
    { ...stored({}), settings: { criticality: "mission-critical" } },
    "db",
  ],
  "a high document is not critical": [{ ...stored({}), settings: { criticality: "high" } }],
  "the finance profile makes a document critical": [
    { ...stored({}), settings: { profiles: ["finance-kr"] } },
    "db",
  ],
  "shared files count, caches and buckets do not": [stored({}, "file-storage"), "db"],
  "a cache is no data": [stored({}, "cache")],
  "a bucket is no record": [stored({}, "object-storage")],
  "a replica or backup at another site, in either direction": [
    {
      ...stored({}),
      edges: [
        ["web", "db"],
        ["far", "db", { flow: "replication" }],
      ],
    },
  ],
  "one at the same site, or a call to the other, is none": [
    {
      ...stored({}),
      edges: [
        ["web", "db"],
        ["db", "near", { flow: "backup" }],
        ["db", "far", { flow: "logging" }],
      ],
    },
    "db",
  ],
  "a stated backup in another region": [stored({ crossRegionBackup: true })],
  "a store that no site can take down": [stored({ haScope: "global" })],
  "a store that stands nowhere, or that nobody needs": [
    {
      nodes: {
        web: ["vm", { replicas: 2 }],
        db: "database",
        here: "zone/region",
        old: ["ledger", { in: "here" }],
      },
      edges: [["web", "db"]],
      settings: critical,
    },
  ],
});
