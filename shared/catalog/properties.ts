/**
 * Every key that a rule reads, with its type: the one table behind "stated or not stated", the forms
 * and the documentation. Source: the rules reference, section 3.
 */
export type PropertySpec =
  | { readonly type: "flag" }
  | { readonly type: "choice"; readonly values: readonly string[] }
  | {
      readonly type: "text";
      readonly normalise?: "lower" | "upper";
      /** What is mostly written; anything else is as good. */
      readonly suggestions?: readonly string[];
    }
  | {
      readonly type: "number";
      readonly min?: number;
      readonly max?: number;
      readonly whole?: boolean;
      readonly oneOf?: readonly number[];
    }
  | { readonly type: "numbers" }
  | { readonly type: "names" }
  | { readonly type: "shares" }
  | { readonly type: "prefix" };

const flag = { type: "flag" } as const;
const text = { type: "text" } as const;
const lower = { type: "text", normalise: "lower" } as const;
const number = { type: "number" } as const;
const notNegative = { type: "number", min: 0 } as const;
const share = { type: "number", min: 0, max: 1 } as const;
const count = (min: number) => ({ type: "number", min, whole: true }) as const;
const choice = <const V extends readonly string[]>(...values: V) =>
  ({ type: "choice", values }) as const;

export const PROPERTIES = {
  // every component
  serviceModel: choice("on-prem", "iaas", "paas", "saas", "daas", "serverless", "faas", "baas"),
  service: lower,
  redundancyGroup: text,
  haScope: choice("instance", "host", "rack", "room", "zone", "region", "global"),
  availability: share,
  replicas: count(1),
  multiAz: flag,
  zones: { type: "names" },
  antiAffinity: flag,
  trust: choice("untrusted", "third-party", "internet-zone", "dmz", "internal", "restricted"),
  env: { ...lower, suggestions: ["production", "staging", "test", "development"] },
  country: {
    type: "text",
    normalise: "upper",
    suggestions: ["KR", "US", "JP", "SG", "CN", "DE", "IE", "GB"],
  },
  dataClass: choice(
    "public",
    "internal",
    "personal",
    "confidential",
    "restricted",
    "payment",
    "credential",
  ),
  publicAccess: flag,
  publicIp: flag,
  logging: flag,
  monitored: flag,
  mfa: flag,
  patched: flag,
  endOfLife: flag,
  keyRotation: flag,
  sharedCredentials: flag,
  leastPrivilege: flag,
  crossBorderConsent: flag,
  stayOnPremises: flag,
  accessLogging: flag,
  retention: flag,
  consent: flag,
  openToInternetPorts: { type: "numbers" },
  // compute
  autoscaling: flag,
  tracing: flag,
  scaling: choice("none", "up", "out", "auto"),
  sessionState: choice("local", "external"),
  provisioning: choice("manual", "configured", "image", "iac"),
  secrets: choice("code", "env", "file", "image", "vault"),
  os: {
    type: "text",
    suggestions: [
      "Ubuntu 24.04 LTS",
      "Ubuntu 22.04 LTS",
      "Rocky Linux 9",
      "Red Hat Enterprise Linux 9",
      "Debian 12",
      "Amazon Linux 2023",
      "Windows Server 2025",
      "Windows Server 2022",
      "AIX 7.3",
    ],
  },
  sizing: choice("peak", "average"),
  utilization: share,
  redirectToHttps: flag,
  coldStart: flag,
  offlineMode: flag,
  // compute and pools
  deployStrategy: choice("rolling", "blue-green", "canary", "in-place", "recreate"),
  maxSurge: count(0),
  maxUnavailable: count(0),
  canaryMetric: flag,
  canaryPercent: number,
  capacityShare: number,
  idleEnvironment: choice("always-on", "on-demand"),
  // balancers, gateways, content delivery
  healthCheck: flag,
  waf: flag,
  rateLimited: flag,
  ddosProtection: flag,
  authenticates: flag,
  layer: { type: "number", oneOf: [4, 7] },
  // data stores and queues
  encryptionAtRest: flag,
  backups: flag,
  backupTested: flag,
  backupsOffsite: flag,
  pitr: flag,
  crossRegionBackup: flag,
  rebuildable: flag,
  sharded: flag,
  versioning: flag,
  staticWebsite: flag,
  persistence: flag,
  backupIntervalMinutes: notNegative,
  rpoMinutes: notNegative,
  backupLocation: choice("same-host", "same-zone", "same-site", "other-site"),
  schemaChanges: choice("none", "compatible", "breaking"),
  quorum: flag,
  witness: flag,
  zoneDistribution: { type: "shares" },
  // identity, registry, hypervisor manager
  federated: flag,
  imageScanning: flag,
  managementNetwork: choice("shared", "separate"),
  // containers
  separated: flag,
  domainId: text,
  cidr: { type: "prefix" },
  visibility: choice("public", "private", "isolated"),
  powerFeeds: count(0),
  hypervisor: choice("bare-metal", "hosted"),
  managed: flag,
  apiPublic: flag,
  controlPlaneReplicas: count(0),
  nodeCount: count(0),
  apiAllowedCidr: { type: "prefix" },
  // edges
  dependency: choice("required", "optional"),
  async: flag,
  group: text,
  protocol: {
    ...lower,
    suggestions: ["https", "http", "grpcs", "ssh", "rdp", "sftp", "mqtts", "amqps", "postgres-tls"],
  },
  port: number,
  encrypted: flag,
  authenticated: flag,
  filtered: flag,
  linkType: choice("lan", "internet", "vpn", "dedicated", "private", "peering"),
  carrier: text,
  location: text,
  linkId: text,
  redundant: flag,
  failover: choice("automatic", "manual", "none"),
  sourceCidr: { type: "prefix" },
  via: choice("bastion", "ssm", "pam"),
  dnsRoundRobin: flag,
} as const satisfies Record<string, PropertySpec>;

export type PropertyKey = keyof typeof PROPERTIES;

type ValueOf<S> = S extends { type: "flag" }
  ? boolean
  : S extends { type: "choice"; values: readonly (infer V)[] }
    ? V
    : S extends { type: "number" }
      ? number
      : S extends { type: "numbers" }
        ? readonly number[]
        : S extends { type: "names" }
          ? readonly string[]
          : S extends { type: "shares" }
            ? Readonly<Record<string, number>>
            : string;

/** The value that a key has when it is stated. */
export type PropertyValue<K extends PropertyKey> = ValueOf<(typeof PROPERTIES)[K]>;

/** Keys that descendants take over from the nearest container that states them. */
export const INHERITED_KEYS = ["trust", "env", "country", "dataClass", "separated"] as const;
export type InheritedKey = (typeof INHERITED_KEYS)[number];
