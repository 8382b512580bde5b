import { inClass } from "./role-classes.ts";
import type { ComponentRole } from "./roles.ts";

/** Assumed availability of a component by who runs it and how far it is spread. */
export interface AvailabilityDefaults {
  /** One instance that its owner runs. */
  readonly self: number;
  /** The whole, run by a provider inside one zone. */
  readonly run: number;
  /** The whole, run by a provider across the zones of a region or further. */
  readonly wide: number;
}

const figures = (self: number, run: number, wide: number): AvailabilityDefaults => ({
  self,
  run,
  wide,
});

// Source of every figure here: the rules reference, section 1.9.
const SERVER = figures(0.99, 0.995, 0.995);
const COMPUTE = figures(0.995, 0.995, 0.9995);
const MANAGED_CODE = figures(0.995, 0.9995, 0.9995);
const REDUNDANT = figures(0.995, 0.9999, 0.9999);
const WORLDWIDE = figures(0.995, 1, 1);
const STORED = figures(0.995, 0.999, 0.999);
const API = figures(0.995, 0.9995, 0.9995);
const OTHER = figures(0.999, 0.999, 0.999);

const BY_ROLE: Partial<Record<ComponentRole, AvailabilityDefaults>> = {
  server: SERVER,
  "app-service": MANAGED_CODE,
  function: MANAGED_CODE,
  "load-balancer": REDUNDANT,
  gslb: WORLDWIDE,
  dns: WORLDWIDE,
  cdn: STORED,
  queue: STORED,
  stream: STORED,
  "object-storage": STORED,
  "nat-gateway": STORED,
  database: COMPUTE,
  nosql: figures(0.995, 0.995, 0.9999),
  cache: figures(0.995, 0.995, 0.999),
  "api-gateway": API,
  waf: API,
  "vpn-gateway": figures(0.999, 0.9995, 0.9995),
  idp: REDUNDANT,
};

/** What is assumed of a role where neither the component nor its kind says better. */
export function availabilityDefaults(role: ComponentRole | undefined): AvailabilityDefaults {
  const own = role && BY_ROLE[role];
  return own ?? (inClass(role, "COMPUTE") ? COMPUTE : OTHER);
}

/** What is assumed of the places whose loss takes several components down together. */
export const PLACE_AVAILABILITY = {
  "availability-zone": 0.999,
  datacenter: 0.999,
  host: 0.99,
} as const;
