import { describe, expect, it } from "vitest";
import { SCOPE } from "../../shared/analysis/system.ts";
import { familyOf } from "../../shared/catalog/define-kind.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { Role } from "../../shared/catalog/roles.ts";
import { readSystem } from "../support/read-system.ts";

/** How much must fail to take down one of a kind that states nothing. */
function scopeOf(kind: string) {
  const { system, component } = readSystem({ nodes: { n: kind } });
  return system.scope(component("n"));
}

/**
 * Kinds that outlive a zone without being told to, as their providers publish it. Left out are services
 * whose published default depends on the plan (Blob Storage, Functions, Cosmos DB, EFS): there the rules
 * reference, 1.4, decides.
 */
// prettier-ignore
const SURVIVE_A_ZONE: readonly (readonly [string, string])[] = [
  ["aws/s3", "https://docs.aws.amazon.com/AmazonS3/latest/userguide/DataDurability.html"],
  ["aws/dynamodb", "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/disaster-recovery-resiliency.html"],
  ["aws/lambda", "https://docs.aws.amazon.com/lambda/latest/dg/security-resilience.html"],
  ["aws/sqs", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/disaster-recovery-resiliency.html"],
  ["aws/sns", "https://docs.aws.amazon.com/sns/latest/dg/disaster-recovery-resiliency.html"],
  ["aws/kinesis", "https://docs.aws.amazon.com/streams/latest/dev/disaster-recovery-resiliency.html"],
  ["aws/alb", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/application-load-balancers.html"],
  ["aws/api-gateway", "https://docs.aws.amazon.com/apigateway/latest/developerguide/disaster-recovery-resiliency.html"],
  ["aws/kms", "https://docs.aws.amazon.com/kms/latest/developerguide/disaster-recovery-resiliency.html"],
  ["aws/secrets-manager", "https://docs.aws.amazon.com/secretsmanager/latest/userguide/disaster-recovery-resiliency.html"],
  ["aws/cognito", "https://docs.aws.amazon.com/cognito/latest/developerguide/disaster-recovery-resiliency.html"],
  ["aws/step-functions", "https://docs.aws.amazon.com/step-functions/latest/dg/disaster-recovery-resiliency.html"],
  ["aws/internet-gateway", "https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Internet_Gateway.html"],
  ["aws/transit-gateway", "https://docs.aws.amazon.com/vpc/latest/tgw/how-transit-gateways-work.html"],
  ["aws/route53", "https://aws.amazon.com/route53/sla/"],
  ["aws/cloudfront", "https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/disaster-recovery-resiliency.html"],
  ["azure/front-door", "https://learn.microsoft.com/azure/frontdoor/front-door-overview"],
  ["azure/traffic-manager", "https://learn.microsoft.com/azure/reliability/reliability-traffic-manager"],
  ["azure/dns", "https://learn.microsoft.com/azure/reliability/reliability-dns"],
  ["azure/key-vault", "https://learn.microsoft.com/azure/key-vault/general/disaster-recovery-guidance"],
  ["azure/entra-id", "https://learn.microsoft.com/entra/architecture/architecture"],
  ["azure/service-bus", "https://learn.microsoft.com/azure/reliability/reliability-service-bus"],
  ["azure/event-hubs", "https://learn.microsoft.com/azure/reliability/reliability-event-hubs"],
  ["azure/application-gateway", "https://learn.microsoft.com/azure/reliability/reliability-application-gateway-v2"],
  ["gcp/cloud-storage", "https://cloud.google.com/storage/docs/locations"],
  ["gcp/spanner", "https://cloud.google.com/spanner/docs/instance-configurations"],
  ["gcp/firestore", "https://cloud.google.com/firestore/docs/locations"],
  ["gcp/bigquery", "https://cloud.google.com/bigquery/docs/reliability-intro"],
  ["gcp/pubsub", "https://cloud.google.com/pubsub/architecture"],
  ["gcp/app-engine", "https://cloud.google.com/appengine/docs/standard/locations"],
  ["gcp/cloud-run", "https://cloud.google.com/run/docs/locations"],
  ["gcp/cloud-functions", "https://cloud.google.com/functions/docs/locations"],
  ["gcp/cloud-load-balancing", "https://cloud.google.com/load-balancing/docs/load-balancing-overview"],
  ["gcp/cloud-nat", "https://cloud.google.com/nat/docs/overview"],
  ["gcp/cloud-dns", "https://cloud.google.com/dns/sla"],
];

/** Kinds that stand in one zone, or are one instance, until somebody asks for more. */
// prettier-ignore
const NEED_TO_BE_TOLD: readonly (readonly [string, string])[] = [
  ["aws/ec2", "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-regions-availability-zones.html"],
  ["aws/ebs", "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-volumes.html"],
  ["aws/rds", "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html"],
  ["aws/aurora", "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/Concepts.AuroraHighAvailability.html"],
  ["aws/documentdb", "https://docs.aws.amazon.com/documentdb/latest/developerguide/replication.html"],
  ["aws/elasticache", "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/AutoFailover.html"],
  ["aws/opensearch", "https://docs.aws.amazon.com/opensearch-service/latest/developerguide/managedomains-multiaz.html"],
  ["aws/redshift", "https://docs.aws.amazon.com/redshift/latest/mgmt/managing-cluster-multi-az.html"],
  ["aws/nat-gateway", "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html"],
  ["aws/fsx", "https://docs.aws.amazon.com/fsx/latest/WindowsGuide/high-availability-multiAZ.html"],
  ["aws/elastic-beanstalk", "https://docs.aws.amazon.com/elasticbeanstalk/latest/dg/using-features-managing-env-types.html"],
  ["azure/vm", "https://learn.microsoft.com/azure/reliability/reliability-virtual-machines"],
  ["azure/managed-disk", "https://learn.microsoft.com/azure/virtual-machines/disks-redundancy"],
  ["azure/sql-database", "https://learn.microsoft.com/azure/azure-sql/database/high-availability-sla-local-zone-redundancy"],
  ["azure/postgresql", "https://learn.microsoft.com/azure/reliability/reliability-postgresql-flexible-server"],
  ["azure/redis", "https://learn.microsoft.com/azure/azure-cache-for-redis/cache-high-availability"],
  ["azure/app-service", "https://learn.microsoft.com/azure/reliability/reliability-app-service"],
  ["azure/nat-gateway", "https://learn.microsoft.com/azure/reliability/reliability-nat-gateway"],
  ["azure/files", "https://learn.microsoft.com/azure/storage/files/files-redundancy"],
  ["gcp/compute-engine", "https://cloud.google.com/compute/docs/regions-zones"],
  ["gcp/persistent-disk", "https://cloud.google.com/compute/docs/disks"],
  ["gcp/cloud-sql", "https://cloud.google.com/sql/docs/mysql/high-availability"],
  ["gcp/bigtable", "https://cloud.google.com/bigtable/docs/replication-overview"],
  ["gcp/memorystore", "https://cloud.google.com/memorystore/docs/redis/redis-tiers"],
  ["gcp/filestore", "https://cloud.google.com/filestore/docs/service-tiers"],
  ["nhn/instance", "https://docs.nhncloud.com/ko/Compute/Instance/ko/overview/"],
];

describe("what a dropped kind is worth before anything is stated of it", () => {
  it.each(SURVIVE_A_ZONE)("%s outlives a zone (%s)", (kind) => {
    expect(scopeOf(kind)).toBeGreaterThanOrEqual(SCOPE.region);
  });

  it.each(NEED_TO_BE_TOLD)("%s does not outlive its zone (%s)", (kind) => {
    expect(scopeOf(kind)).toBeLessThanOrEqual(SCOPE.zone);
  });

  it("is one instance for the machines, disks, managed databases and caches of all providers", () => {
    const roles: readonly Role[] = ["vm", "server", "block-storage", "database", "cache"];
    const kinds = catalog.kinds.filter(
      ({ id, role, serviceModel }) =>
        familyOf(id) !== "generic" && roles.includes(role) && serviceModel !== "serverless",
    );
    expect(kinds.length).toBeGreaterThan(50);
    for (const { id } of kinds) expect(scopeOf(id), id).toBe(SCOPE.instance);
  });

  it("is a region or more for object storage, queues, functions and balancers of all providers", () => {
    const roles: readonly Role[] = ["object-storage", "queue", "function", "load-balancer", "idp"];
    const providers = ["aws", "azure", "gcp", "naver", "nhn", "kt", "gabia"];
    const kinds = catalog.kinds.filter(
      ({ id, role }) => providers.includes(familyOf(id)) && roles.includes(role),
    );
    expect(kinds.length).toBeGreaterThan(40);
    for (const { id } of kinds) expect(scopeOf(id), id).toBeGreaterThanOrEqual(SCOPE.region);
  });
});
