import { inClass } from "../catalog/role-classes.ts";
import type { ComponentRole } from "../catalog/roles.ts";
import { memoizedByIndex } from "./memo.ts";
import { stated } from "./statements.ts";
import { SCOPE, type Component, type Scope, type System } from "./system.ts";

type Needed = Pick<System, "nearest" | "serviceModel" | "providerRun" | "replicas">;
type Roles = ReadonlySet<ComponentRole | undefined>;

const GLOBAL_SERVICES: Roles = new Set<ComponentRole>(["dns", "cdn", "gslb"]);
/** Services that providers spread over the zones of a region unless told otherwise. */
const REGIONAL_SERVICES: Roles = new Set<ComponentRole>([
  "object-storage", "queue", "stream", "api-gateway", "iot-gateway", "kms", "secret-store", "idp",
  "directory", "waf", "ddos-protection", "internet-gateway", "function", "backup-vault", "registry",
  "monitoring", "logging", "tracing", "siem", "scm", "cicd", "iac", "config-server",
  "transit-gateway", "load-balancer",
]); // prettier-ignore
const ZONAL_SERVICES: Roles = new Set<ComponentRole>([
  "nat-gateway", "vpn-gateway", "dedicated-gateway", "firewall", "file-storage",
]); // prettier-ignore
const REGIONAL_MODELS: ReadonlySet<string | undefined> = new Set([
  "serverless", "faas", "baas", "daas",
]); // prettier-ignore

/** How large a domain must fail to take the whole component down (rules reference, 1.4). */
export function createScope(system: Needed): (n: Component) => Scope {
  return memoizedByIndex((n) => {
    const own = stated(n, "haScope");
    if (own) return SCOPE[own];
    if (inClass(n.role, "SOURCE") || inClass(n.role, "ADMIN")) return SCOPE.global;
    if (new Set(stated(n, "zones")).size >= 2) return SCOPE.region;
    return system.providerRun(n) ? providerScope(n, system) : ownScope(n, system);
  });
}

function providerScope(n: Component, system: Needed): Scope {
  const model = system.serviceModel(n);
  const multiAz = stated(n, "multiAz");
  const copies = system.replicas(n);
  if (model === "saas" || GLOBAL_SERVICES.has(n.role)) return SCOPE.global;
  if (REGIONAL_SERVICES.has(n.role)) return multiAz === false ? SCOPE.zone : SCOPE.region;
  if (REGIONAL_MODELS.has(model) || multiAz === true) return SCOPE.region;
  if (ZONAL_SERVICES.has(n.role)) return SCOPE.zone;
  if (n.role === "app-service" && copies >= 2) return SCOPE.zone;
  return copies >= 2 ? spread(n, system) : SCOPE.instance;
}

function ownScope(n: Component, system: Needed): Scope {
  if (system.replicas(n) < 2) return SCOPE.instance;
  return stated(n, "multiAz") === true ? SCOPE.region : spread(n, system);
}

/** How far the copies of one component are apart; an unknown place gets the benefit of the doubt. */
function spread(n: Component, { nearest }: Needed): Scope {
  const apart = stated(n, "antiAffinity") === true;
  const cluster = nearest(n, "cluster");
  if (nearest(n, "host") && !apart) return SCOPE.host;
  if (cluster && stated(cluster, "nodeCount") === 1) return SCOPE.host;
  if (nearest(n, "rack") && !apart) return SCOPE.rack;
  if (nearest(n, "server-room")) return SCOPE.room;
  if (nearest(n, "availability-zone") || nearest(n, "datacenter")) return SCOPE.zone;
  if (cluster && stated(cluster, "multiAz") === false) return SCOPE.zone;
  return stated(n, "multiAz") === false ? SCOPE.zone : SCOPE.region;
}
