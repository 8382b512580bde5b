import type { Rule } from "./define-rule.ts";
import { blueGreenIdleCapacity } from "./cost/blue-green-idle-capacity.ts";
import { natForObjectStorage } from "./cost/nat-for-object-storage.ts";
import { onPremPeakSizing } from "./cost/on-prem-peak-sizing.ts";
import { backupNotTested } from "./data/backup-not-tested.ts";
import { backupSameDomain } from "./data/backup-same-domain.ts";
import { cacheAsPrimaryStore } from "./data/cache-as-primary-store.ts";
import { noBackup } from "./data/no-backup.ts";
import { noOffsiteBackup } from "./data/no-offsite-backup.ts";
import { noVersioning } from "./data/no-versioning.ts";
import { onPremDataInCloud } from "./data/on-prem-data-in-cloud.ts";
import { personalDataControlsMissing } from "./data/personal-data-controls-missing.ts";
import { personalDataCrossBorder } from "./data/personal-data-cross-border.ts";
import { rpoNotMet } from "./data/rpo-not-met.ts";
import { sharedDatabase } from "./data/shared-database.ts";
import { chattyCrossSiteDependency } from "./hybrid/chatty-cross-site-dependency.ts";
import { identityNotFederated } from "./hybrid/identity-not-federated.ts";
import { linkNotDiverse } from "./hybrid/link-not-diverse.ts";
import { onPremIdentityDependency } from "./hybrid/on-prem-identity-dependency.ts";
import { privateCloudExposed } from "./hybrid/private-cloud-exposed.ts";
import { singleLink } from "./hybrid/single-link.ts";
import { unencryptedSiteLink } from "./hybrid/unencrypted-site-link.ts";
import { contradictoryProperties } from "./modeling/contradictory-properties.ts";
import { edgeToEmptyContainer } from "./modeling/edge-to-empty-container.ts";
import { invalidNesting } from "./modeling/invalid-nesting.ts";
import { noEntryPoint } from "./modeling/no-entry-point.ts";
import { orphanNode } from "./modeling/orphan-node.ts";
import { serviceModelMismatch } from "./modeling/service-model-mismatch.ts";
import { staleWaiver } from "./modeling/stale-waiver.ts";
import { unknownKind } from "./modeling/unknown-kind.ts";
import { unspecifiedProperties } from "./modeling/unspecified-properties.ts";
import { databaseInPublicSubnet } from "./network/database-in-public-subnet.ts";
import { datastoreInternetEgress } from "./network/datastore-internet-egress.ts";
import { environmentMixing } from "./network/environment-mixing.ts";
import { flatNetwork } from "./network/flat-network.ts";
import { managementNetworkNotSeparate } from "./network/management-network-not-separate.ts";
import { missingDmz } from "./network/missing-dmz.ts";
import { networkSeparationViolation } from "./network/network-separation-violation.ts";
import { overlappingCidr } from "./network/overlapping-cidr.ts";
import { unfilteredZoneCrossing } from "./network/unfiltered-zone-crossing.ts";
import { blueGreenUndersized } from "./ops/blue-green-undersized.ts";
import { breakingSchemaShared } from "./ops/breaking-schema-shared.ts";
import { canaryWithoutMetric } from "./ops/canary-without-metric.ts";
import { deploymentWithoutHeadroom } from "./ops/deployment-without-headroom.ts";
import { hostedHypervisorInProduction } from "./ops/hosted-hypervisor-in-production.ts";
import { noCentralLogging } from "./ops/no-central-logging.ts";
import { noMonitoring } from "./ops/no-monitoring.ts";
import { noRedeployPath } from "./ops/no-redeploy-path.ts";
import { noTracing } from "./ops/no-tracing.ts";
import { poolMembersDiffer } from "./ops/pool-members-differ.ts";
import { snowflakeServer } from "./ops/snowflake-server.ts";
import { availabilityTargetMissed } from "./resilience/availability-target-missed.ts";
import { databaseNotMultiAz } from "./resilience/database-not-multi-az.ts";
import { dependencyCycle } from "./resilience/dependency-cycle.ts";
import { edgeNeedsSiteLink } from "./resilience/edge-needs-site-link.ts";
import { localSessionState } from "./resilience/local-session-state.ts";
import { longSynchronousChain } from "./resilience/long-synchronous-chain.ts";
import { manualFailover } from "./resilience/manual-failover.ts";
import { noAutoscaling } from "./resilience/no-autoscaling.ts";
import { noDrPlan } from "./resilience/no-dr-plan.ts";
import { noHealthCheck } from "./resilience/no-health-check.ts";
import { quorumAtRisk } from "./resilience/quorum-at-risk.ts";
import { replicasWithoutLoadBalancer } from "./resilience/replicas-without-load-balancer.ts";
import { serverlessColdPath } from "./resilience/serverless-cold-path.ts";
import { statefulScaleOut } from "./resilience/stateful-scale-out.ts";
import { zonalNatShared } from "./resilience/zonal-nat-shared.ts";
import { adminPortExposed } from "./security/admin-port-exposed.ts";
import { adminWithoutBastion } from "./security/admin-without-bastion.ts";
import { adminWithoutMfa } from "./security/admin-without-mfa.ts";
import { colocatedAppAndDatabase } from "./security/colocated-app-and-database.ts";
import { dataPortExposed } from "./security/data-port-exposed.ts";
import { endOfLifeSystem } from "./security/end-of-life-system.ts";
import { gatewayWithoutAuthentication } from "./security/gateway-without-authentication.ts";
import { identityNotIsolated } from "./security/identity-not-isolated.ts";
import { insecureProtocol } from "./security/insecure-protocol.ts";
import { longLivedKeys } from "./security/long-lived-keys.ts";
import { managementPlaneExposed } from "./security/management-plane-exposed.ts";
import { missingWaf } from "./security/missing-waf.ts";
import { mixedTrustOnHost } from "./security/mixed-trust-on-host.ts";
import { noRateLimit } from "./security/no-rate-limit.ts";
import { pipelineWithAdminRights } from "./security/pipeline-with-admin-rights.ts";
import { publicDatabase } from "./security/public-database.ts";
import { publicStorage } from "./security/public-storage.ts";
import { registryWithoutScanning } from "./security/registry-without-scanning.ts";
import { secretsNotInVault } from "./security/secrets-not-in-vault.ts";
import { sharedCredentials } from "./security/shared-credentials.ts";
import { unauthenticatedAccess } from "./security/unauthenticated-access.ts";
import { unencryptedAtRest } from "./security/unencrypted-at-rest.ts";
import { unencryptedInTransitInternal } from "./security/unencrypted-in-transit-internal.ts";
import { unencryptedInTransitUntrusted } from "./security/unencrypted-in-transit-untrusted.ts";
import { unpatchedSystem } from "./security/unpatched-system.ts";
import { allInOneServer } from "./spof/all-in-one-server.ts";
import { k8sNotHa } from "./spof/k8s-not-ha.ts";
import { sharedHost } from "./spof/shared-host.ts";
import { sharedRack } from "./spof/shared-rack.ts";
import { sharedRoom } from "./spof/shared-room.ts";
import { sharedZone } from "./spof/shared-zone.ts";
import { singleCache } from "./spof/single-cache.ts";
import { singleCompute } from "./spof/single-compute.ts";
import { singleDatabase } from "./spof/single-database.ts";
import { singleDns } from "./spof/single-dns.ts";
import { singleGateway } from "./spof/single-gateway.ts";
import { singleIdentityProvider } from "./spof/single-identity-provider.ts";
import { singleInternetUplink } from "./spof/single-internet-uplink.ts";
import { singleLoadBalancer } from "./spof/single-load-balancer.ts";
import { singleNetworkDevice } from "./spof/single-network-device.ts";
import { singlePowerFeed } from "./spof/single-power-feed.ts";
import { singleProvider } from "./spof/single-provider.ts";
import { singleQueue } from "./spof/single-queue.ts";
import { singleRegion } from "./spof/single-region.ts";
import { singleSite } from "./spof/single-site.ts";
import { singleStorage } from "./spof/single-storage.ts";
import { singleVdiBroker } from "./spof/single-vdi-broker.ts";
import { singleWorker } from "./spof/single-worker.ts";

/** Every rule, one line each, in the order of the rules reference. */
export const RULES: readonly Rule[] = [
  singleLoadBalancer,
  singleDatabase,
  singleStorage,
  singleCache,
  singleQueue,
  singleIdentityProvider,
  singleDns,
  singleNetworkDevice,
  singleGateway,
  singleVdiBroker,
  singleCompute,
  singleWorker,
  allInOneServer,
  sharedHost,
  sharedRack,
  sharedRoom,
  sharedZone,
  singleSite,
  singleRegion,
  singleProvider,
  singlePowerFeed,
  k8sNotHa,
  singleInternetUplink,
  databaseNotMultiAz,
  manualFailover,
  zonalNatShared,
  noHealthCheck,
  replicasWithoutLoadBalancer,
  localSessionState,
  noAutoscaling,
  quorumAtRisk,
  dependencyCycle,
  longSynchronousChain,
  availabilityTargetMissed,
  noDrPlan,
  edgeNeedsSiteLink,
  statefulScaleOut,
  serverlessColdPath,
  publicDatabase,
  adminPortExposed,
  publicStorage,
  unencryptedAtRest,
  unencryptedInTransitUntrusted,
  unencryptedInTransitInternal,
  insecureProtocol,
  unauthenticatedAccess,
  missingWaf,
  adminWithoutMfa,
  adminWithoutBastion,
  colocatedAppAndDatabase,
  secretsNotInVault,
  identityNotIsolated,
  mixedTrustOnHost,
  managementPlaneExposed,
  gatewayWithoutAuthentication,
  unpatchedSystem,
  endOfLifeSystem,
  registryWithoutScanning,
  pipelineWithAdminRights,
  longLivedKeys,
  sharedCredentials,
  dataPortExposed,
  noRateLimit,
  databaseInPublicSubnet,
  flatNetwork,
  missingDmz,
  unfilteredZoneCrossing,
  datastoreInternetEgress,
  environmentMixing,
  networkSeparationViolation,
  overlappingCidr,
  managementNetworkNotSeparate,
  noBackup,
  backupSameDomain,
  rpoNotMet,
  personalDataCrossBorder,
  cacheAsPrimaryStore,
  noVersioning,
  sharedDatabase,
  backupNotTested,
  noOffsiteBackup,
  personalDataControlsMissing,
  onPremDataInCloud,
  singleLink,
  linkNotDiverse,
  unencryptedSiteLink,
  chattyCrossSiteDependency,
  onPremIdentityDependency,
  privateCloudExposed,
  identityNotFederated,
  noMonitoring,
  noCentralLogging,
  snowflakeServer,
  deploymentWithoutHeadroom,
  hostedHypervisorInProduction,
  canaryWithoutMetric,
  blueGreenUndersized,
  breakingSchemaShared,
  noRedeployPath,
  poolMembersDiffer,
  noTracing,
  blueGreenIdleCapacity,
  onPremPeakSizing,
  natForObjectStorage,
  invalidNesting,
  orphanNode,
  noEntryPoint,
  unspecifiedProperties,
  contradictoryProperties,
  serviceModelMismatch,
  unknownKind,
  edgeToEmptyContainer,
  staleWaiver,
];
