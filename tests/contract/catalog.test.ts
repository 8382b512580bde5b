import { describe, expect, it } from "vitest";
import { formFor } from "../../shared/catalog/forms.ts";
import { ICONS } from "../../shared/catalog/icons.generated.ts";
import { iconOf } from "../../shared/catalog/icons.ts";
import { PROPERTIES } from "../../shared/catalog/properties.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { COMPONENT_ROLES, CONTAINER_ROLES, type Role } from "../../shared/catalog/roles.ts";
import { properties } from "../../shared/i18n/messages/en/properties.ts";

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
    "aws",
    `ec2 auto-scaling-group alb nlb cloudfront route53 s3 ebs efs rds aurora dynamodb elasticache
     opensearch redshift sqs sns eventbridge kinesis lambda step-functions api-gateway ecs eks
     fargate ecr iam iam-identity-center cognito kms secrets-manager waf shield guardduty
     cloudwatch cloudtrail backup nat-gateway internet-gateway vpn-gateway direct-connect
     transit-gateway elastic-beanstalk amplify iot-core outposts codepipeline codebuild vpc subnet
     region availability-zone`,
  ),
];

/** Roles of kinds whose name does not say them. Source: the rules reference, sections 1.2 and 1.3. */
const ROLES: readonly (readonly [Role, string])[] = [
  [
    "server",
    `onprem/physical-server onprem/web-server onprem/app-server onprem/api-server
     onprem/ftp-server onprem/mail-server onprem/print-server`,
  ],
  ["vm", "aws/ec2 onprem/virtual-machine"],
  ["reverse-proxy", "onprem/proxy-server"],
  ["app-service", "aws/elastic-beanstalk aws/amplify"],
  ["workload", "aws/fargate"],
  ["function", "aws/lambda aws/step-functions"],
  ["block-storage", "aws/ebs onprem/san"],
  ["file-storage", "aws/efs onprem/nas"],
  ["backup-vault", "aws/backup onprem/backup-server onprem/tape-library"],
  ["queue", "aws/sqs aws/sns aws/eventbridge"],
  ["stream", "aws/kinesis"],
  ["idp", "aws/iam aws/cognito aws/iam-identity-center"],
  ["data-warehouse", "aws/redshift"],
  ["database", "aws/rds aws/aurora"],
  ["nosql", "aws/dynamodb"],
  ["cache", "aws/elasticache"],
  ["search", "aws/opensearch"],
  ["object-storage", "aws/s3"],
  ["secret-store", "aws/secrets-manager"],
  ["registry", "aws/ecr"],
  ["isp", "onprem/internet-line"],
  ["dns", "aws/route53"],
  ["cdn", "aws/cloudfront"],
  ["load-balancer", "aws/alb aws/nlb"],
  ["ddos-protection", "aws/shield"],
  ["siem", "aws/guardduty"],
  ["logging", "aws/cloudtrail"],
  ["monitoring", "aws/cloudwatch onprem/monitoring-server"],
  ["cicd", "aws/codepipeline aws/codebuild"],
  ["iot-gateway", "aws/iot-core"],
  ["dedicated-gateway", "aws/direct-connect"],
  ["power", "onprem/ups"],
  ["host", "zone/host onprem/hypervisor-type-1 onprem/hypervisor-type-2 aws/outposts"],
  ["cluster", "zone/cluster aws/eks aws/ecs"],
  ["pool", "zone/pool aws/auto-scaling-group"],
  ["network", "zone/network aws/vpc"],
  ["datacenter", "zone/datacenter zone/on-prem-site"],
  ["provider", "zone/public-cloud zone/private-cloud"],
  ["group", "zone/group zone/account"],
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

  it("runs on-premises kinds on premises", () => {
    for (const { id, deployment, serviceModel } of catalog.kinds) {
      if (id.startsWith("onprem/")) {
        expect([deployment, serviceModel], id).toEqual(["on-prem", "on-prem"]);
      }
    }
  });

  it.each([
    ["aws/ec2", "iaas"],
    ["aws/ebs", "iaas"],
    ["aws/rds", "paas"],
    ["aws/s3", "paas"],
    ["aws/alb", "paas"],
    ["aws/lambda", "faas"],
    ["aws/fargate", "serverless"],
    ["aws/dynamodb", "serverless"],
  ])("knows who runs %s", (id, serviceModel) => {
    expect(find(id).serviceModel).toBe(serviceModel);
  });

  it("fixes the hypervisor of its two hosts", () => {
    expect(find("onprem/hypervisor-type-1").hypervisor).toBe("bare-metal");
    expect(find("onprem/hypervisor-type-2").hypervisor).toBe("hosted");
  });
});

describe("every kind", () => {
  it("has names in both languages and search words", () => {
    for (const { id, names, words: searchWords } of catalog.kinds) {
      expect(names.en, id).toMatch(/\S/);
      expect(names.ko, id).toMatch(/\S/);
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
