import type { FormField } from "./define-kind.ts";
import { NOTES } from "./notes.ts";
import type { ContainerRole } from "./roles.ts";

/** What a container role adds to the fields of every container. Source: rules reference, section 3. */
const OWN_FIELDS: Readonly<Record<ContainerRole, readonly FormField[]>> = {
  region: [],
  "availability-zone": [],
  network: ["cidr"],
  subnet: ["visibility", "cidr"],
  datacenter: ["powerFeeds", "cidr"],
  "server-room": ["powerFeeds"],
  rack: ["powerFeeds"],
  host: ["hypervisor", "managementNetwork", "powerFeeds"],
  cluster: [
    "managed",
    "controlPlaneReplicas",
    "nodeCount",
    "multiAz",
    "apiPublic",
    "apiAllowedCidr",
    "managementNetwork",
  ],
  "trust-zone": [],
  pool: [
    "deployStrategy",
    "maxSurge",
    "maxUnavailable",
    "canaryPercent",
    "canaryMetric",
    "capacityShare",
    "idleEnvironment",
  ],
  provider: [],
  group: [],
};

const MACHINE: readonly FormField[] = [
  NOTES.cpu,
  NOTES.memoryGiB,
  NOTES.storageGiB,
  NOTES.networkGbps,
  NOTES.model,
];

/** The form of a container role. */
export function containerForm(role: ContainerRole): readonly FormField[] {
  return [
    ...OWN_FIELDS[role],
    "trust",
    "separated",
    "dataClass",
    "country",
    "env",
    "domainId",
    ...(role === "host" ? MACHINE : []),
    NOTES.owner,
    NOTES.monthlyCost,
  ];
}
