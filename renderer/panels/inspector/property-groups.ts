import type { PropertyKey } from "../../../shared/catalog/properties.ts";
import type { FormRow } from "./field-shape.ts";

export const FORM_GROUPS = [
  "asked", "call", "service", "availability", "security", "data", "operation", "place", "link",
  "documentation",
] as const; // prettier-ignore
export type FormGroup = (typeof FORM_GROUPS)[number];

/** The part of the form in which each key stands. A new key without a place does not compile. */
const GROUP_OF: Readonly<Record<PropertyKey, Exclude<FormGroup, "asked" | "documentation">>> = {
  serviceModel: "service", service: "service", redundancyGroup: "service", layer: "service",
  healthCheck: "availability", haScope: "availability", availability: "availability",
  replicas: "availability", multiAz: "availability", zones: "availability",
  antiAffinity: "availability", autoscaling: "availability", scaling: "availability",
  sessionState: "availability", coldStart: "availability", offlineMode: "availability",
  quorum: "availability", witness: "availability", zoneDistribution: "availability",
  sharded: "availability", rebuildable: "availability", managed: "availability",
  controlPlaneReplicas: "availability", nodeCount: "availability", powerFeeds: "availability",
  trust: "security", publicAccess: "security", publicIp: "security", mfa: "security",
  patched: "security", endOfLife: "security", keyRotation: "security",
  sharedCredentials: "security", leastPrivilege: "security", openToInternetPorts: "security",
  secrets: "security", redirectToHttps: "security", waf: "security", rateLimited: "security",
  ddosProtection: "security", authenticates: "security", encryptionAtRest: "security",
  federated: "security", imageScanning: "security", managementNetwork: "security",
  separated: "security", apiPublic: "security", apiAllowedCidr: "security",
  versioning: "security", staticWebsite: "security",
  dataClass: "data", country: "data", crossBorderConsent: "data", stayOnPremises: "data",
  accessLogging: "data", retention: "data", consent: "data", backups: "data",
  backupTested: "data", backupsOffsite: "data", pitr: "data", crossRegionBackup: "data",
  persistence: "data", backupIntervalMinutes: "data", rpoMinutes: "data",
  backupLocation: "data", schemaChanges: "data",
  env: "operation", logging: "operation", monitored: "operation", tracing: "operation",
  provisioning: "operation", os: "operation", sizing: "operation", utilization: "operation",
  deployStrategy: "operation", maxSurge: "operation", maxUnavailable: "operation",
  canaryMetric: "operation", canaryPercent: "operation", capacityShare: "operation",
  idleEnvironment: "operation",
  domainId: "place", cidr: "place", visibility: "place", hypervisor: "place",
  dependency: "call", async: "call", group: "call", protocol: "call", port: "call",
  dnsRoundRobin: "call", failover: "call", via: "call",
  encrypted: "security", authenticated: "security", filtered: "security",
  sourceCidr: "security",
  linkType: "link", carrier: "link", location: "link", linkId: "link", redundant: "link",
}; // prettier-ignore

/**
 * The rows of a form in their groups, in the form's own order. What creating one asks stands together at
 * the top, whatever it is about.
 */
export function groupRows(
  rows: readonly FormRow[],
  asked: ReadonlySet<string> = new Set(),
): readonly { readonly group: FormGroup; readonly rows: readonly FormRow[] }[] {
  const groups = new Map<FormGroup, FormRow[]>();
  for (const row of rows) {
    const group = asked.has(row.key) ? "asked" : groupOf(row);
    const members = groups.get(group);
    if (members) members.push(row);
    else groups.set(group, [row]);
  }
  return FORM_GROUPS.flatMap((group) => {
    const members = groups.get(group);
    return members ? [{ group, rows: members }] : [];
  });
}

function groupOf({ key, note }: FormRow): FormGroup {
  return note ? "documentation" : GROUP_OF[key as PropertyKey];
}
