import type { FormField } from "./define-kind.ts";
import { NOTES } from "./notes.ts";
import { inClass, type RoleClass } from "./role-classes.ts";
import type { ComponentRole } from "./roles.ts";

/** A few fields of a form and the roles and classes that have them; all without either. */
interface Block {
  readonly fields: readonly FormField[];
  readonly classes?: readonly RoleClass[];
  readonly roles?: readonly ComponentRole[];
}

/** The whole form in order: a role's form is the blocks that name it. Source: rules reference, section 3. */
// prettier-ignore
const BLOCKS: readonly Block[] = [
  // service
  { fields: ["serviceModel", "service", "redundancyGroup"] },
  { classes: ["LB"], fields: ["healthCheck", "layer"] },
  // availability
  { fields: ["replicas", "multiAz"] },
  { classes: ["COMPUTE", "DATASTORE", "QUEUE"], fields: ["autoscaling", "scaling"] },
  { classes: ["COMPUTE"], fields: ["sessionState"] },
  { roles: ["function", "workload", "container", "app-service"], fields: ["coldStart"] },
  { roles: ["edge-server", "iot-gateway"], fields: ["offlineMode"] },
  { classes: ["QUORUM", "QUEUE"], fields: ["quorum", "witness", "zoneDistribution"] },
  { classes: ["DATASTORE", "QUEUE"], fields: ["sharded", "rebuildable"] },
  { fields: ["antiAffinity", "zones", "haScope", "availability"] },
  // security
  { classes: ["DATASTORE", "QUEUE"], fields: ["encryptionAtRest"] },
  { fields: ["publicAccess", "publicIp", "openToInternetPorts"] },
  { roles: ["object-storage"], fields: ["versioning", "staticWebsite"] },
  { classes: ["COMPUTE", "LB", "GATEWAY"], roles: ["cdn"], fields: ["waf", "rateLimited", "ddosProtection", "redirectToHttps"] },
  { classes: ["LB", "GATEWAY"], roles: ["cdn"], fields: ["authenticates"] },
  { classes: ["COMPUTE"], fields: ["secrets"] },
  { classes: ["IDENT"], fields: ["federated"] },
  { roles: ["registry"], fields: ["imageScanning"] },
  { roles: ["hypervisor-manager"], fields: ["managementNetwork"] },
  { fields: ["trust", "mfa", "patched", "endOfLife", "keyRotation", "sharedCredentials", "leastPrivilege"] },
  // data
  { classes: ["DATASTORE", "QUEUE"], fields: ["backups", "backupLocation", "backupIntervalMinutes", "pitr", "backupsOffsite", "backupTested", "crossRegionBackup", "rpoMinutes"] },
  { roles: ["cache"], fields: ["persistence"] },
  { classes: ["RECORD"], fields: ["schemaChanges"] },
  { fields: ["dataClass", "country", "crossBorderConsent", "stayOnPremises", "accessLogging", "retention", "consent"] },
  // operation
  { fields: ["monitored", "logging"] },
  { classes: ["COMPUTE", "LB", "GATEWAY"], roles: ["cdn"], fields: ["tracing"] },
  { classes: ["COMPUTE"], fields: ["provisioning", "os", "deployStrategy", "maxSurge", "maxUnavailable", "canaryPercent", "canaryMetric", "capacityShare", "idleEnvironment", "sizing", "utilization"] },
  { fields: ["env"] },
  // documentation
  { roles: ["database"], fields: [NOTES.engine, NOTES.engineVersion] },
  { roles: ["function", "app-service", "app", "container", "workload", "microservice"], fields: [NOTES.runtime] },
  { roles: ["server", "vm", "edge-server", "vdi", "database", "nosql", "cache", "search", "data-warehouse"], fields: [NOTES.cpu, NOTES.memoryGiB, NOTES.storageGiB] },
  { roles: ["server", "edge-server"], fields: [NOTES.networkGbps, NOTES.model] },
  { classes: ["NETDEV"], roles: ["isp", "load-balancer"], fields: [NOTES.bandwidthMbps, NOTES.model] },
  { classes: ["STORAGE"], roles: ["object-storage", "backup-vault"], fields: [NOTES.storageGiB] },
  { roles: ["power"], fields: [NOTES.model] },
  { fields: [NOTES.owner, NOTES.monthlyCost] },
];

/** Roles that stand for people, places and paper: most of the keys make no sense on them. */
// prettier-ignore
const SHORT_FORMS: Partial<Record<ComponentRole, readonly FormField[]>> = {
  user: ["trust", "country", "dataClass", "mfa", "env", NOTES.owner],
  internet: ["trust", "env"],
  partner: ["trust", "country", "dataClass", "crossBorderConsent", "env", NOTES.owner],
  office: ["trust", "country", "dataClass", "env", NOTES.owner],
  admin: ["trust", "country", "mfa", "sharedCredentials", "leastPrivilege", "env", NOTES.owner],
  developer: ["trust", "country", "mfa", "sharedCredentials", "leastPrivilege", "env", NOTES.owner],
  "iot-device": ["trust", "patched", "endOfLife", "keyRotation", "sharedCredentials", "dataClass", "country", "consent", "env", NOTES.model, NOTES.owner],
  note: [],
};

/** The form of a component role. */
export function componentForm(role: ComponentRole): readonly FormField[] {
  return SHORT_FORMS[role] ?? BLOCKS.filter((block) => has(block, role)).flatMap((b) => b.fields);
}

function has({ classes, roles }: Block, role: ComponentRole): boolean {
  if (!classes && !roles) return true;
  return classes?.some((name) => inClass(role, name)) || roles?.includes(role) || false;
}
