import type { DEPLOYMENTS, ServiceModel } from "../catalog/define-kind.ts";
import type { Role } from "../catalog/roles.ts";

/** Words for the field's own terms: a role or model without one does not compile. */
export interface VocabularyTexts {
  readonly severities: Readonly<Record<"critical" | "high" | "medium" | "low" | "info", string>>;
  readonly deployments: Readonly<Record<(typeof DEPLOYMENTS)[number], string>>;
  readonly serviceModels: Readonly<Record<ServiceModel, string>>;
  readonly flows: Readonly<Record<Flow, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly families: Readonly<Record<string, string>>;
}

type Flow =
  "request" | "replication" | "backup" | "admin" | "monitoring" | "logging" | "deploy" | "auth";
