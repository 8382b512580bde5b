import { describe, expect, it } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import type { RuleId } from "../../shared/i18n/messages/en/rules.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import { TEMPLATES } from "../../shared/templates/registry.ts";
import type { TemplateId } from "../../shared/templates/template-ids.ts";

/** What must be found in a template, and what its note says where no rule speaks. */
interface Shown {
  readonly finds?: readonly RuleId[];
  /** Rules that would be wrong to speak here. */
  readonly silent?: readonly RuleId[];
  readonly note?: RegExp;
}

type Row = readonly [
  row: number,
  system: string,
  templates: Readonly<Partial<Record<TemplateId, Shown>>>,
];

/** The systems of the field, a line each, with the templates that show them. */
// prettier-ignore
const SYSTEMS: readonly Row[] = [
  [1, "single server", { "single-server": { finds: ["spof/all-in-one-server", "security/colocated-app-and-database"], note: /second server cannot simply be added/ } }],
  [2, "app and database split", { "app-db-split": { finds: ["spof/single-compute", "spof/single-database", "security/unencrypted-in-transit-internal"], note: /exactly one application server/ } }],
  [3, "server-level load balancer", { "load-balanced": { finds: ["spof/single-load-balancer", "spof/single-database"], silent: ["spof/single-compute"] }, "load-balanced-mended": { silent: ["spof/single-load-balancer", "spof/single-database"] } }],
  [4, "balancing inside each server", { "in-server-balancing": { finds: ["spof/shared-host", "spof/single-gateway"], silent: ["spof/single-compute"], note: /losing a process, a proxy or a whole host is no outage/ } }],
  [5, "on-premises", { "on-prem-datacenter": { finds: ["spof/shared-rack", "spof/shared-room", "spof/single-power-feed", "spof/single-internet-uplink", "data/backup-same-domain", "cost/on-prem-peak-sizing"] } }],
  [6, "public cloud", { "public-three-tier": { finds: ["spof/shared-zone", "security/public-database", "security/admin-without-mfa", "security/unencrypted-at-rest"] } }],
  [7, "private cloud", { "private-cloud": { finds: ["hybrid/private-cloud-exposed", "network/management-network-not-separate", "spof/shared-host"] } }],
  [8, "hybrid cloud", { "hybrid-burst": { finds: ["hybrid/single-link", "hybrid/unencrypted-site-link", "security/unauthenticated-access"] }, "hybrid-dr": { finds: ["hybrid/single-link", "data/on-prem-data-in-cloud"] } }],
  [9, "several providers, CSP and MSP", { "multi-cloud": { finds: ["spof/single-provider", "hybrid/identity-not-federated", "security/admin-without-bastion", "security/admin-without-mfa"] } }],
  [10, "service models", { "service-models": { finds: ["modeling/unspecified-properties"], note: /who patches the rented server and whether its database is backed up/ } }],
  [11, "serverless", { "serverless-web": { finds: ["resilience/serverless-cold-path"], silent: ["spof/single-gateway", "spof/single-compute", "spof/single-database", "spof/single-storage", "security/public-storage"], note: /Set limits at the gateway/ } }],
  [12, "virtualization", { virtualization: { finds: ["spof/shared-host", "ops/hosted-hypervisor-in-production"] }, vdi: { finds: ["spof/single-vdi-broker"] } }],
  [13, "containers", { kubernetes: { finds: ["spof/single-compute", "spof/k8s-not-ha", "security/registry-without-scanning", "security/secrets-not-in-vault"] } }],
  [14, "microservices", { microservices: { finds: ["data/shared-database", "resilience/long-synchronous-chain", "security/gateway-without-authentication", "ops/no-tracing"] } }],
  [15, "edge computing and IoT", { "edge-iot": { finds: ["security/shared-credentials", "security/unauthenticated-access", "resilience/edge-needs-site-link", "security/unencrypted-in-transit-untrusted"] } }],
  [16, "centralised and distributed", { centralised: { finds: ["spof/all-in-one-server"] }, distributed: { silent: ["spof/all-in-one-server", "spof/shared-host", "spof/single-compute", "spof/single-storage", "spof/single-database", "resilience/quorum-at-risk"] } }],
  [17, "AWS", { "aws-web": { finds: ["security/admin-port-exposed", "security/public-storage", "data/no-backup", "spof/single-database", "security/admin-without-mfa", "security/long-lived-keys"] } }],
  [18, "Azure and Google Cloud", { "azure-web": { finds: ["security/admin-port-exposed", "security/public-storage", "spof/single-database", "security/admin-without-mfa", "security/secrets-not-in-vault"] }, "gcp-data": { finds: ["security/public-storage", "spof/single-database", "security/long-lived-keys", "data/personal-data-cross-border"] } }],
  [19, "server roles", { "server-roles": { finds: ["security/insecure-protocol", "spof/single-gateway"], silent: ["security/public-storage"] } }],
  [20, "server patterns", { immutable: { finds: ["ops/snowflake-server", "ops/no-redeploy-path", "ops/pool-members-differ"] }, "immutable-mended": { silent: ["ops/snowflake-server", "ops/pool-members-differ"], note: /phoenix|Packer builds an image/ } }],
  [21, "deployment strategies", { rolling: { finds: ["ops/deployment-without-headroom", "resilience/no-health-check"] }, "blue-green": { finds: ["ops/blue-green-undersized", "ops/breaking-schema-shared", "cost/blue-green-idle-capacity"] }, canary: { finds: ["ops/canary-without-metric"] } }],
  [22, "DevOps", { "devops-pipeline": { finds: ["ops/no-monitoring", "ops/no-central-logging", "data/no-backup", "security/pipeline-with-admin-rights"] }, immutable: { finds: ["ops/no-redeploy-path"] } }],
  [23, "scale up and scale out", { "hybrid-burst": { finds: ["resilience/stateful-scale-out", "resilience/no-autoscaling"] } }],
  [24, "customer and device data platforms", { "customer-data": { finds: ["security/unencrypted-at-rest", "security/unauthenticated-access", "data/personal-data-controls-missing"] }, "device-data": { finds: ["data/personal-data-controls-missing", "data/personal-data-cross-border", "security/shared-credentials", "security/unencrypted-in-transit-untrusted"] } }],
  [25, "compute, data centre, server farm", { "on-prem-datacenter": { finds: ["cost/on-prem-peak-sizing"], note: /capacity is bought for the peak/ }, immutable: { finds: ["ops/pool-members-differ"] } }],
];

function templateOf(id: TemplateId) {
  const template = TEMPLATES.find((one) => one.id === id);
  if (!template) throw new Error(`There is no template ${id}.`);
  return template;
}

const findingsOf = (id: TemplateId) =>
  runRules(templateOf(id).diagram("en"), catalog, { today: "2026-01-01", rules: RULES });

const rulesFoundIn = (id: TemplateId) => findingsOf(id).map(({ rule }) => rule);

describe.each(SYSTEMS)("system %i, %s,", (_row, _system, templates) => {
  const shown = Object.entries(templates) as [TemplateId, Shown][];

  it.each(shown)("is shown by %s", (id, { finds = [], silent = [], note }) => {
    const found = rulesFoundIn(id);
    expect(found).toEqual(expect.arrayContaining([...finds]));
    expect(found.filter((rule) => silent.includes(rule))).toEqual([]);
    if (note) expect(templateOf(id).lesson.en).toMatch(note);
  });
});

it("every system of the field has a line", () => {
  expect(SYSTEMS.map(([row]) => row)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
});

it("the infrastructure service is the one that leaves patches and backups open", () => {
  const open = findingsOf("service-models").map(({ subject, data }) => [subject, data]);
  expect(JSON.stringify(open)).toContain("patched");
  expect(JSON.stringify(open)).toContain("backups");
  expect(open.map(([subject]) => subject)).toEqual(["vm-app", "vm-db"]);
});

it("servers tell their processor, memory, storage and network card", () => {
  for (const id of ["on-prem-datacenter", "server-roles"] as const) {
    const servers = templateOf(id)
      .diagram("en")
      .nodes.filter((node) => catalog.kind(node.kind)?.role === "server");
    expect(servers.length).toBeGreaterThan(1);
    for (const { properties } of servers) {
      expect(Object.keys(properties ?? {})).toEqual(
        expect.arrayContaining(["cpu", "memoryGiB", "networkGbps", "storageGiB"]),
      );
    }
  }
});
