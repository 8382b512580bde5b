import type { IconName } from "./icons.generated.ts";
import type { Role } from "./roles.ts";

/** The icon of every role; a kind may name one of its own. Only icons named here or there are bundled. */
// prettier-ignore
export const ROLE_ICONS: Readonly<Record<Role, IconName>> = {
  // entries
  user: "user", internet: "earth", "iot-device": "iot-connect", partner: "partnership",
  office: "building", admin: "user-admin", developer: "laptop",
  // network
  isp: "connection-signal", "internet-gateway": "network-public", router: "router",
  switch: "switch-layer-2", "ddos-protection": "shield-alert", firewall: "firewall",
  ips: "intrusion-prevention", "vpn-gateway": "gateway-vpn",
  "transit-gateway": "ibm-cloud-transit-gateway", "nat-gateway": "gateway",
  "dedicated-gateway": "direct-link", "load-balancer": "load-balancer-classic",
  gslb: "load-balancer-global", dns: "dns-services", cdn: "content-delivery-network",
  "api-gateway": "gateway-api", "reverse-proxy": "server-proxy", ingress: "network-2",
  waf: "gateway-security", "transfer-gateway": "data-diode", "iot-gateway": "iot-platform",
  // compute
  server: "bare-metal-server", vm: "instance-virtual", container: "container-software",
  workload: "kubernetes-pod", microservice: "cube", function: "function-math",
  "app-service": "cloud-app", app: "application", batch: "batch-job", vdi: "virtual-desktop",
  "vdi-broker": "remote-connection", "edge-server": "edge-node",
  // data
  database: "data-base", nosql: "list-boxes", "data-warehouse": "data-analytics",
  ledger: "notebook", "file-storage": "file-storage", "block-storage": "block-storage",
  cache: "flash", "object-storage": "object-storage", search: "search",
  "backup-vault": "data-backup", queue: "message-queue", stream: "flow-stream",
  etcd: "key-values", zookeeper: "tree-view", consul: "network-4",
  // identity and secrets
  idp: "user-identification", directory: "directory-domain", kms: "password",
  "secret-store": "bank-vault", hsm: "hardware-security-module",
  // operation
  monitoring: "activity", logging: "cloud-logging", tracing: "trace", cicd: "pipelines",
  scm: "git-repo", registry: "container-registry", siem: "incident-reporter",
  "hypervisor-manager": "settings-services", "config-server": "document-configuration",
  iac: "code", bastion: "bastion-host",
  // everything else
  "saas-app": "cloud-services", power: "plug", note: "document",
  // containers
  region: "map", "availability-zone": "location", network: "virtual-private-cloud",
  subnet: "ibm-cloud-subnets", datacenter: "data-center", "server-room": "building-electrical",
  rack: "bare-metal-server-02", host: "ibm-cloud-dedicated-host", cluster: "assembly-cluster",
  "trust-zone": "security", pool: "load-balancer-pool", provider: "cloud",
  group: "group-resource",
};

/** Drawn for a kind that the catalogue does not know. */
export const UNKNOWN_ICON: IconName = "unknown";
