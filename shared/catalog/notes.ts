import type { NoteField, NoteKey } from "./define-kind.ts";

/** Every documentation key with its type: written down for readers, read by no rule. */
export const NOTES = {
  cpu: { key: "cpu", type: "number", unit: "vCPU" },
  memoryGiB: { key: "memoryGiB", type: "number", unit: "GiB" },
  storageGiB: { key: "storageGiB", type: "number", unit: "GiB" },
  networkGbps: { key: "networkGbps", type: "number", unit: "Gbit/s" },
  bandwidthMbps: { key: "bandwidthMbps", type: "number", unit: "Mbit/s" },
  instanceType: { key: "instanceType", type: "text" },
  engine: {
    key: "engine",
    type: "choice",
    choices: ["MySQL", "PostgreSQL", "MariaDB", "Oracle", "SQL Server", "Tibero", "CUBRID", "Db2"],
  },
  engineVersion: { key: "engineVersion", type: "text" },
  keyPair: { key: "keyPair", type: "text" },
  securityGroup: { key: "securityGroup", type: "names" },
  storageAutoscaling: { key: "storageAutoscaling", type: "flag" },
  use: { key: "use", type: "choice", choices: ["website", "media", "backup", "analysis"] },
  model: { key: "model", type: "text" },
  runtime: { key: "runtime", type: "text" },
  passwordPolicy: { key: "passwordPolicy", type: "text" },
  users: { key: "users", type: "names" },
  groups: { key: "groups", type: "names" },
  roles: { key: "roles", type: "names" },
  policies: { key: "policies", type: "names" },
  owner: { key: "owner", type: "text" },
  monthlyCost: { key: "monthlyCost", type: "number" },
} as const satisfies { readonly [K in NoteKey]: NoteField & { readonly key: K } };
