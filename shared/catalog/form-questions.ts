import type { FormField, NoteField } from "./define-kind.ts";
import { NOTES } from "./notes.ts";
import type { Role } from "./roles.ts";

/** What creating a rented machine asks, in the order of the providers' own forms. */
const MACHINE: readonly FormField[] = [
  "os",
  NOTES.instanceType,
  NOTES.keyPair,
  NOTES.securityGroup,
  NOTES.storageGiB,
  NOTES.storageType,
  "publicIp",
  NOTES.address,
];

/** What is written down of a machine that somebody bought or runs on their own hypervisor. */
const OWN_MACHINE: readonly FormField[] = [
  "os",
  NOTES.cpu,
  NOTES.memoryGiB,
  NOTES.storageGiB,
  NOTES.storageType,
  NOTES.networkGbps,
  NOTES.address,
];

/** A database whose product is in its name. */
export const NAMED_DATABASE: readonly FormField[] = [
  NOTES.engineVersion,
  NOTES.instanceType,
  NOTES.storageGiB,
  NOTES.storageAutoscaling,
  "multiAz",
  "backups",
  "monitored",
  NOTES.securityGroup,
];

const DATABASE: readonly FormField[] = [NOTES.engine, ...NAMED_DATABASE];

/** People and what they may do; who manages access in the cloud asks exactly this. */
const IDENTITY: readonly FormField[] = [
  "mfa",
  NOTES.users,
  NOTES.groups,
  NOTES.roles,
  NOTES.policies,
  NOTES.passwordPolicy,
  "keyRotation",
];

const NETWORK_DEVICE: readonly FormField[] = ["replicas", NOTES.bandwidthMbps, NOTES.address];
const CONTAINER: readonly FormField[] = [NOTES.image, "replicas", NOTES.cpu, NOTES.memoryGiB];

/**
 * What creating a component asks first, by role, shared by all providers. Kinds that ask something else
 * say so themselves; the generic kinds ask nothing first.
 */
const BY_ROLE: Partial<Record<Role, readonly FormField[]>> = {
  // network
  isp: [NOTES.bandwidthMbps],
  router: NETWORK_DEVICE,
  switch: NETWORK_DEVICE,
  firewall: NETWORK_DEVICE,
  ips: NETWORK_DEVICE,
  "vpn-gateway": ["multiAz", NOTES.bandwidthMbps, NOTES.address],
  "dedicated-gateway": ["multiAz", NOTES.bandwidthMbps],
  "nat-gateway": ["multiAz", NOTES.address],
  "load-balancer": ["layer", NOTES.listeners, "healthCheck", "multiAz", NOTES.securityGroup],
  gslb: [NOTES.domains, "healthCheck"],
  dns: [NOTES.domains],
  cdn: [NOTES.origins, NOTES.domains, "redirectToHttps", "waf"],
  "api-gateway": ["authenticates", "rateLimited", NOTES.domains],
  waf: [NOTES.ruleSets],
  // compute
  server: OWN_MACHINE,
  "edge-server": OWN_MACHINE,
  vm: MACHINE,
  container: CONTAINER,
  workload: CONTAINER,
  function: [NOTES.runtime, NOTES.memoryMiB, NOTES.timeoutSeconds],
  "app-service": [NOTES.runtime, NOTES.plan, "replicas", "autoscaling"],
  batch: [NOTES.schedule],
  vdi: ["os", NOTES.plan, NOTES.seats, "mfa"],
  "vdi-broker": [NOTES.seats, "mfa"],
  // data
  database: DATABASE,
  nosql: ["multiAz", "backups", "pitr", "encryptionAtRest", NOTES.storageGiB],
  "data-warehouse": [NOTES.instanceType, NOTES.storageGiB, "backups", "encryptionAtRest"],
  "object-storage": ["publicAccess", "versioning", "encryptionAtRest", NOTES.use, "staticWebsite"],
  "file-storage": [NOTES.shareProtocol, NOTES.storageGiB, "encryptionAtRest", "backups"],
  "block-storage": [NOTES.storageGiB, NOTES.storageType, "encryptionAtRest", "backups"],
  cache: [NOTES.instanceType, "multiAz", "persistence", NOTES.securityGroup],
  search: [NOTES.instanceType, NOTES.storageGiB, "multiAz", "publicAccess"],
  queue: ["encryptionAtRest", NOTES.retentionDays],
  stream: [NOTES.partitions, NOTES.retentionDays, "encryptionAtRest"],
  "backup-vault": [NOTES.schedule, NOTES.retentionDays, "backupsOffsite", "encryptionAtRest"],
  // identity and secrets
  idp: IDENTITY,
  directory: [NOTES.domains, NOTES.users, NOTES.groups, NOTES.passwordPolicy, "mfa"],
  kms: ["keyRotation"],
  "secret-store": ["keyRotation"],
  hsm: [NOTES.model, "keyRotation"],
  // operation
  monitoring: [NOTES.retentionDays],
  logging: [NOTES.retentionDays],
  registry: ["imageScanning"],
  bastion: ["mfa", NOTES.securityGroup, "logging"],
  "saas-app": [NOTES.plan, NOTES.seats, "mfa"],
  power: [NOTES.powerKva, NOTES.batteryMinutes],
  // containers
  cluster: [NOTES.version, "nodeCount", NOTES.instanceType],
  pool: [NOTES.minSize, NOTES.maxSize, NOTES.instanceType],
};

/** What is not asked of something that stands in one's own machine room as a provider would ask it. */
const OWNED: Partial<Record<Role, readonly FormField[]>> = {
  vm: OWN_MACHINE,
  database: [NOTES.engine, NOTES.engineVersion, "backups", "monitored", ...OWN_MACHINE],
  nosql: ["backups", "encryptionAtRest", ...OWN_MACHINE],
  cache: ["persistence", ...OWN_MACHINE],
  search: OWN_MACHINE,
  "data-warehouse": OWN_MACHINE,
  "load-balancer": ["layer", NOTES.listeners, "healthCheck", ...NETWORK_DEVICE],
  "vpn-gateway": NETWORK_DEVICE,
  "dedicated-gateway": ["replicas", NOTES.bandwidthMbps],
  bastion: ["mfa", "logging", NOTES.address],
};

/** What creating a component of this role asks first. */
export function firstAsked(role: Role): readonly FormField[] {
  return BY_ROLE[role] ?? [];
}

/** What is written down first of a component of this role that one owns. */
export function firstAskedOfOwned(role: Role): readonly FormField[] {
  return OWNED[role] ?? firstAsked(role);
}

/** A machine's questions with a provider's names for sizes to choose from; free text is as good. */
export function machineOf(...sizes: readonly string[]): readonly FormField[] {
  const instanceType: NoteField = { ...NOTES.instanceType, type: "choice", choices: sizes };
  return MACHINE.map((field) => (field === NOTES.instanceType ? instanceType : field));
}

/** A relational database's questions with the products that the provider runs. */
export function databaseOf(...engines: readonly string[]): readonly FormField[] {
  return [{ ...NOTES.engine, choices: engines }, ...NAMED_DATABASE];
}
