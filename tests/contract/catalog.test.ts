import { describe, expect, it } from "vitest";
import { familyOf } from "../../shared/catalog/define-kind.ts";
import { formFor } from "../../shared/catalog/forms.ts";
import { ICONS } from "../../shared/catalog/icons.generated.ts";
import { iconOf } from "../../shared/catalog/icons.ts";
import { PROPERTIES } from "../../shared/catalog/properties.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import {
  COMPONENT_ROLES,
  CONTAINER_ROLES,
  isContainerRole,
  type Role,
} from "../../shared/catalog/roles.ts";
import { properties } from "../../shared/i18n/messages/en/properties.ts";

const PROVIDERS = ["aws", "azure", "gcp", "naver", "nhn", "kt", "gabia"];

const words = (text: string) => text.trim().split(/\s+/);
const idsOf = (family: string, names: string) => words(names).map((name) => `${family}/${name}`);

/** Every id that the catalogue promises, for ever: files hold them. */
const PROMISED = [
  ...COMPONENT_ROLES.map((role) => `generic/${role}`),
  ...idsOf(
    "zone",
    `region availability-zone network subnet datacenter rack host cluster trust-zone pool
     server-room account public-cloud private-cloud on-prem-site group`,
  ),
  ...idsOf(
    "onprem",
    `physical-server hypervisor-type-1 hypervisor-type-2 virtual-machine switch router firewall ips
     load-balancer san nas tape-library ups internet-line database vpn-gateway directory bastion
     print-server ftp-server mail-server web-server app-server api-server proxy-server
     backup-server monitoring-server`,
  ),
  ...idsOf(
    "private",
    `hypervisor-cluster virtual-machine load-balancer database object-storage block-storage
     vdi-broker virtual-desktop app-virtualization cloud-manager firewall kubernetes`,
  ),
  ...idsOf(
    "aws",
    `ec2 auto-scaling-group alb nlb cloudfront route53 s3 ebs efs rds aurora dynamodb elasticache
     opensearch redshift sqs sns eventbridge kinesis lambda step-functions api-gateway ecs eks
     fargate ecr iam iam-identity-center cognito kms secrets-manager waf shield guardduty
     cloudwatch cloudtrail backup nat-gateway internet-gateway vpn-gateway direct-connect
     transit-gateway elastic-beanstalk amplify iot-core outposts codepipeline codebuild vpc subnet
     region availability-zone`,
  ),
  ...idsOf(
    "azure",
    `vm vm-scale-set app-service functions sql-database cosmos-db blob-storage files redis
     service-bus event-hubs front-door application-gateway load-balancer traffic-manager dns aks
     container-apps entra-id key-vault firewall vpn-gateway expressroute monitor backup
     virtual-desktop devops vnet subnet resource-group`,
  ),
  ...idsOf(
    "gcp",
    `compute-engine instance-group app-engine cloud-run cloud-functions gke cloud-storage
     persistent-disk filestore cloud-sql spanner bigtable firestore memorystore bigquery dataflow
     dataproc pubsub vision-api vertex-ai cloud-load-balancing cloud-cdn cloud-armor cloud-dns iam
     secret-manager cloud-vpn cloud-interconnect cloud-monitoring project vpc subnet`,
  ),
  ...idsOf(
    "naver",
    `server auto-scaling load-balancer object-storage block-storage nas cloud-db-mysql
     cloud-functions kubernetes global-dns cdn vpc subnet nat-gateway ipsec-vpn cloud-connect
     sub-account key-management web-security-checker`,
  ),
  ...idsOf(
    "nhn",
    `instance load-balancer object-storage block-storage rds kubernetes dns cdn vpc iam appguard`,
  ),
  ...idsOf("kt", `server load-balancer object-storage nas database kubernetes vpc dedicated-line`),
  ...idsOf("gabia", `gcloud-server load-balancer storage dns`),
  ...idsOf(
    "saas",
    `email chat crm file-sharing office video-meeting source-hosting monitoring identity`,
  ),
  ...idsOf(
    "devops",
    `source-repository ci cd image-registry configuration-management infrastructure-as-code
     image-builder monitoring logging alerting tracing backup-service`,
  ),
  ...idsOf(
    "edge",
    `iot-device edge-server iot-gateway mobile-base-station data-collector stream-processor
     consent-manager customer-data-platform device-data-platform`,
  ),
  ...idsOf(
    "security",
    `waf ids-ips bastion identity-provider secrets-manager siem vpn-client hsm ddos-protection
     transfer-gateway`,
  ),
];

/** Roles of kinds, above all of those whose name does not say it. Source: the rules reference, 1.2 and 1.3. */
const ROLES: readonly (readonly [Role, string])[] = [
  [
    "server",
    `onprem/physical-server onprem/web-server onprem/app-server onprem/api-server
     onprem/ftp-server onprem/mail-server onprem/print-server`,
  ],
  [
    "vm",
    `aws/ec2 azure/vm gcp/compute-engine naver/server nhn/instance kt/server gabia/gcloud-server
     onprem/virtual-machine private/virtual-machine`,
  ],
  ["reverse-proxy", "onprem/proxy-server"],
  ["app-service", "aws/elastic-beanstalk azure/app-service gcp/app-engine aws/amplify"],
  ["workload", "aws/fargate gcp/cloud-run azure/container-apps"],
  ["batch", "gcp/dataflow gcp/dataproc"],
  ["app", "edge/data-collector edge/stream-processor edge/consent-manager"],
  [
    "function",
    "aws/lambda aws/step-functions azure/functions gcp/cloud-functions naver/cloud-functions",
  ],
  ["vdi", "private/virtual-desktop private/app-virtualization"],
  ["vdi-broker", "private/vdi-broker azure/virtual-desktop"],
  [
    "block-storage",
    `aws/ebs gcp/persistent-disk azure/managed-disk onprem/san private/block-storage
     naver/block-storage nhn/block-storage`,
  ],
  ["file-storage", "aws/efs azure/files gcp/filestore onprem/nas naver/nas kt/nas"],
  [
    "backup-vault",
    "aws/backup azure/backup onprem/backup-server onprem/tape-library devops/backup-service",
  ],
  ["queue", "aws/sqs aws/sns aws/eventbridge azure/service-bus gcp/pubsub edge/message-broker"],
  ["stream", "aws/kinesis azure/event-hubs onprem/kafka aws/msk"],
  [
    "idp",
    `aws/iam aws/cognito aws/iam-identity-center azure/entra-id gcp/iam naver/sub-account nhn/iam
     saas/identity security/identity-provider`,
  ],
  [
    "data-warehouse",
    "aws/redshift gcp/bigquery edge/customer-data-platform edge/device-data-platform",
  ],
  [
    "database",
    `aws/rds aws/aurora azure/sql-database gcp/cloud-sql gcp/spanner naver/cloud-db-mysql nhn/rds
     kt/database private/database onprem/database`,
  ],
  ["nosql", "aws/dynamodb azure/cosmos-db gcp/bigtable gcp/firestore"],
  ["cache", "aws/elasticache azure/redis gcp/memorystore"],
  ["search", "aws/opensearch"],
  [
    "object-storage",
    `aws/s3 azure/blob-storage gcp/cloud-storage naver/object-storage nhn/object-storage
     kt/object-storage gabia/storage private/object-storage`,
  ],
  ["kms", "aws/kms naver/key-management"],
  [
    "secret-store",
    "aws/secrets-manager azure/key-vault gcp/secret-manager security/secrets-manager",
  ],
  ["hsm", "security/hsm"],
  ["registry", "aws/ecr devops/image-registry"],
  ["gslb", "azure/front-door azure/traffic-manager"],
  ["isp", "onprem/internet-line edge/mobile-base-station"],
  ["dns", "aws/route53 azure/dns gcp/cloud-dns naver/global-dns nhn/dns gabia/dns"],
  ["cdn", "aws/cloudfront gcp/cloud-cdn naver/cdn nhn/cdn"],
  [
    "load-balancer",
    `aws/alb aws/nlb azure/application-gateway azure/load-balancer gcp/cloud-load-balancing
     naver/load-balancer nhn/load-balancer kt/load-balancer gabia/load-balancer
     private/load-balancer onprem/load-balancer`,
  ],
  ["waf", "aws/waf gcp/cloud-armor security/waf"],
  ["firewall", "azure/firewall private/firewall onprem/firewall"],
  ["ips", "onprem/ips security/ids-ips"],
  ["ddos-protection", "aws/shield security/ddos-protection"],
  ["nat-gateway", "aws/nat-gateway naver/nat-gateway azure/nat-gateway"],
  [
    "vpn-gateway",
    `aws/vpn-gateway azure/vpn-gateway gcp/cloud-vpn naver/ipsec-vpn onprem/vpn-gateway
     security/vpn-client`,
  ],
  [
    "dedicated-gateway",
    `aws/direct-connect azure/expressroute gcp/cloud-interconnect naver/cloud-connect
     kt/dedicated-line`,
  ],
  ["transfer-gateway", "security/transfer-gateway"],
  ["bastion", "onprem/bastion security/bastion"],
  ["siem", "aws/guardduty security/siem"],
  ["logging", "aws/cloudtrail devops/logging"],
  [
    "monitoring",
    `aws/cloudwatch azure/monitor gcp/cloud-monitoring onprem/monitoring-server saas/monitoring
     devops/monitoring devops/alerting`,
  ],
  ["tracing", "devops/tracing"],
  ["cicd", "aws/codepipeline aws/codebuild azure/devops devops/ci devops/cd"],
  ["scm", "devops/source-repository saas/source-hosting"],
  ["iac", "devops/infrastructure-as-code devops/image-builder"],
  ["config-server", "devops/configuration-management"],
  ["hypervisor-manager", "private/cloud-manager"],
  ["iot-gateway", "aws/iot-core edge/iot-gateway"],
  ["iot-device", "edge/iot-device"],
  ["edge-server", "edge/edge-server"],
  ["power", "onprem/ups"],
  [
    "saas-app",
    `saas/email saas/chat saas/crm saas/file-sharing saas/office saas/video-meeting gcp/vision-api
     gcp/vertex-ai nhn/appguard naver/web-security-checker`,
  ],
  ["host", "zone/host onprem/hypervisor-type-1 onprem/hypervisor-type-2 aws/outposts"],
  [
    "cluster",
    `zone/cluster aws/eks aws/ecs azure/aks gcp/gke naver/kubernetes nhn/kubernetes kt/kubernetes
     private/kubernetes private/hypervisor-cluster`,
  ],
  [
    "pool",
    "zone/pool aws/auto-scaling-group azure/vm-scale-set gcp/instance-group naver/auto-scaling",
  ],
  ["region", "zone/region aws/region azure/region gcp/region naver/region nhn/region"],
  [
    "availability-zone",
    `zone/availability-zone aws/availability-zone azure/availability-zone gcp/zone naver/zone
     nhn/availability-zone kt/zone`,
  ],
  ["network", "zone/network aws/vpc azure/vnet gcp/vpc naver/vpc nhn/vpc kt/vpc"],
  ["subnet", "zone/subnet aws/subnet azure/subnet gcp/subnet naver/subnet nhn/subnet kt/subnet"],
  ["datacenter", "zone/datacenter zone/on-prem-site"],
  ["provider", "zone/public-cloud zone/private-cloud"],
  ["group", "zone/group zone/account azure/resource-group gcp/project"],
];

const find = (id: string) => {
  const kind = catalog.kind(id);
  if (!kind) throw new Error(`There is no kind ${id}.`);
  return kind;
};

describe("the catalogue", () => {
  it("has every promised id, each once", () => {
    expect(PROMISED.filter((id) => !catalog.kind(id))).toEqual([]);
    const ids = catalog.kinds.map(({ id }) => id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  it("has what people plan with: at least 300 kinds", () => {
    expect(catalog.kinds.length).toBeGreaterThanOrEqual(300);
  });

  it("has at least one kind for every role", () => {
    const roles = new Set(catalog.kinds.map(({ role }) => role));
    expect([...COMPONENT_ROLES, ...CONTAINER_ROLES].filter((role) => !roles.has(role))).toEqual([]);
  });

  it.each(ROLES)("gives the role %s to %s", (role, ids) => {
    for (const id of words(ids)) expect(find(id).role, id).toBe(role);
  });

  it("gives each generic kind its role and states nothing else", () => {
    for (const role of COMPONENT_ROLES) {
      const { names, words: searchWords, ...rest } = find(`generic/${role}`);
      expect(names.en).toBeTruthy();
      expect(searchWords).toBeDefined();
      expect(rest).toEqual({ id: `generic/${role}`, role });
    }
  });

  it("writes the deployment model for exactly the three environments", () => {
    const written = catalog.kinds.flatMap(({ id, writesDeployment }) =>
      writesDeployment ? [[id, writesDeployment]] : [],
    );
    expect(Object.fromEntries(written)).toEqual({
      "zone/public-cloud": "public",
      "zone/private-cloud": "private",
      "zone/on-prem-site": "on-prem",
    });
  });

  it("knows by family where a kind stands and who runs it", () => {
    const stray = catalog.kinds.filter(({ id, role, deployment, serviceModel }) => {
      const family = familyOf(id);
      if (family === "onprem") return deployment !== "on-prem" || serviceModel !== "on-prem";
      if (family === "private") return deployment !== "private" || serviceModel !== undefined;
      if (family === "saas") return deployment !== "public" || serviceModel !== "saas";
      if (!PROVIDERS.includes(family)) return serviceModel !== undefined;
      // what a provider puts into the user's own building is hybrid, and may be run by the user
      if (deployment === "hybrid") return false;
      const place = isContainerRole(role) && role !== "cluster" && role !== "host";
      return deployment !== "public" || (serviceModel === undefined) !== place;
    });
    expect(stray.map(({ id }) => id)).toEqual([]);
  });

  it("lets providers' machines and disks be infrastructure, functions functions, desktops desktops", () => {
    const usual: Partial<Record<Role, string>> = {
      vm: "iaas",
      server: "iaas",
      host: "iaas",
      "block-storage": "iaas",
      workload: "serverless",
      vdi: "daas",
      "vdi-broker": "daas",
    };
    for (const { id, role, serviceModel } of catalog.kinds) {
      if (!PROVIDERS.includes(familyOf(id)) || usual[role] === undefined) continue;
      expect(serviceModel, id).toBe(usual[role]);
    }
  });

  it.each([
    ["iaas", "aws/ec2 aws/ebs azure/vm gcp/persistent-disk naver/server nhn/instance kt/server"],
    [
      "paas",
      `aws/rds aws/s3 aws/alb azure/app-service azure/sql-database gcp/cloud-sql
       naver/cloud-db-mysql nhn/rds kt/database gabia/load-balancer`,
    ],
    ["faas", "aws/lambda azure/functions gcp/cloud-functions naver/cloud-functions"],
    [
      "serverless",
      `aws/fargate aws/dynamodb azure/container-apps azure/cosmos-db gcp/cloud-run gcp/firestore
       gcp/bigquery`,
    ],
    ["baas", "aws/amplify gcp/firebase"],
    ["daas", "azure/virtual-desktop aws/workspaces"],
    ["saas", "saas/email saas/identity"],
    ["on-prem", "onprem/database"],
  ])("says %s of %s", (serviceModel, ids) => {
    for (const id of words(ids)) expect(find(id).serviceModel, id).toBe(serviceModel);
  });

  it("fixes the hypervisor of its two hosts", () => {
    expect(find("onprem/hypervisor-type-1").hypervisor).toBe("bare-metal");
    expect(find("onprem/hypervisor-type-2").hypervisor).toBe("hosted");
  });
});

describe("every kind", () => {
  it("has names in both languages and search words", () => {
    for (const { id, names, words: searchWords } of catalog.kinds) {
      expect(names.en, id).toMatch(/^\S(?:.*\S)?$/);
      expect(names.ko, id).toMatch(/^\S(?:.*\S)?$/);
      expect(names.en, id).not.toMatch(/[가-힣]/);
      const korean = [names.ko, ...(searchWords?.ko ?? [])];
      expect(
        korean.some((word) => /[가-힣]|^IGW$/.test(word)),
        id,
      ).toBe(true);
      for (const word of [...(searchWords?.en ?? []), ...(searchWords?.ko ?? [])]) {
        expect(word, id).toBe(word.trim());
        expect(word, id).not.toBe("");
      }
    }
  });

  it("is called in Korean as Korean speakers call it", () => {
    // these three sell under their English product names in Korea as well
    const international = /^(?:aws|azure|gcp)\//;
    // abbreviations that stand for themselves, alone or behind a Korean provider's name
    const asItIs = /^(?:(?:NHN|KT) Cloud )?(?:[A-Z/]{2,5}|etcd|DNS Plus|RDS for PostgreSQL)$/;
    const foreign = catalog.kinds.filter(
      ({ id, names }) =>
        !/[가-힣]/.test(names.ko) &&
        !(names.ko === names.en && (international.test(id) || asItIs.test(names.ko))),
    );
    expect(foreign.map(({ id, names }) => `${id}: ${names.ko}`)).toEqual([]);
  });

  it("has names that tell it from every other kind", () => {
    for (const language of ["en", "ko"] as const) {
      const names = catalog.kinds.map((kind) => kind.names[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
    }
  });

  it("has an icon made of filled paths", () => {
    for (const kind of catalog.kinds) {
      const { size, paths } = iconOf(kind);
      expect(size, kind.id).toBe(32);
      expect(paths.length, kind.id).toBeGreaterThan(0);
      for (const path of paths) expect(path, kind.id).toMatch(/^[Mm][\d\s.,a-zA-Z-]+$/);
    }
    expect(iconOf(undefined)).toBe(ICONS.unknown);
  });

  it("has a form, but for the note", () => {
    const empty = catalog.kinds.filter((kind) => formFor(kind).length === 0);
    expect(empty.map(({ id }) => id)).toEqual(["generic/note"]);
  });

  it("may stand where it stands by default", () => {
    for (const { id, deployment, deployments } of catalog.kinds) {
      if (deployment && deployments) expect(deployments, id).toContain(deployment);
    }
  });

  it("has an availability from a named source or none", () => {
    for (const { id, availability } of catalog.kinds) {
      if (!availability) continue;
      expect(availability.value, id).toBeGreaterThan(0.9);
      expect(availability.value, id).toBeLessThanOrEqual(1);
      expect(availability.source, id).toMatch(/^https:|^assumed$/);
      expect(availability.date, id).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }
  });
});

it("bundles no icon that nothing draws", () => {
  const drawn = new Set([undefined, ...catalog.kinds].map(iconOf));
  expect(Object.entries(ICONS).flatMap(([name, icon]) => (drawn.has(icon) ? [] : name))).toEqual(
    [],
  );
});

it("asks in some form for every property that rules read", () => {
  const asked = new Set(catalog.kinds.flatMap((kind) => formFor(kind)));
  const onEdgesOnly = words(
    `dependency async group protocol port encrypted authenticated filtered linkType carrier
     location linkId redundant failover sourceCidr via dnsRoundRobin`,
  );
  const missing = Object.keys(PROPERTIES).filter(
    (key) => !onEdgesOnly.includes(key) && ![...asked].includes(key as keyof typeof PROPERTIES),
  );
  expect(missing).toEqual([]);
});

it("has words for every value of every choice", () => {
  for (const [key, spec] of Object.entries(PROPERTIES)) {
    if (spec.type !== "choice") continue;
    const text = properties[key as keyof typeof PROPERTIES];
    const worded = "values" in text ? Object.keys(text.values) : [];
    expect(worded.sort(), key).toEqual([...spec.values].sort());
  }
});
