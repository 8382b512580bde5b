import type { Rule } from "./define-rule.ts";
import { databaseInPublicSubnet } from "./network/database-in-public-subnet.ts";
import { datastoreInternetEgress } from "./network/datastore-internet-egress.ts";
import { environmentMixing } from "./network/environment-mixing.ts";
import { flatNetwork } from "./network/flat-network.ts";
import { managementNetworkNotSeparate } from "./network/management-network-not-separate.ts";
import { missingDmz } from "./network/missing-dmz.ts";
import { networkSeparationViolation } from "./network/network-separation-violation.ts";
import { overlappingCidr } from "./network/overlapping-cidr.ts";
import { unfilteredZoneCrossing } from "./network/unfiltered-zone-crossing.ts";
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
];
