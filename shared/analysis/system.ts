import type { Deployment, Kind, ServiceModel } from "../catalog/define-kind.ts";
import type { InheritedKey, PropertyKey, PropertyValue } from "../catalog/properties.ts";
import type { RoleClass } from "../catalog/role-classes.ts";
import type { ComponentRole, ContainerRole } from "../catalog/roles.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../model/schema.ts";

/**
 * The words that rules are written in. A `System` is one diagram read by the definitions of the rules
 * reference, section 1; every answer is derived, cached, and independent of the order of nodes and
 * edges. Rules see component edges only: ends at containers are expanded before.
 */
export interface Component {
  readonly id: string;
  /** Position among the components, dense from 0, in drawing order. */
  readonly index: number;
  readonly node: DiagramNode;
  readonly properties: DiagramNode["properties"];
  readonly kind: Kind | undefined;
  /** Undefined for a node of unknown kind that is not a container. */
  readonly role: ComponentRole | undefined;
}

export interface Container {
  readonly id: string;
  readonly node: DiagramNode;
  readonly properties: DiagramNode["properties"];
  readonly kind: Kind | undefined;
  readonly role: ContainerRole;
}

export type Flow =
  "request" | "replication" | "backup" | "admin" | "monitoring" | "logging" | "deploy" | "auth";

/** One edge between two components. Several may come from one drawn edge and share its id. */
export interface Edge {
  readonly id: string;
  readonly drawn: DiagramEdge;
  readonly properties: DiagramEdge["properties"];
  readonly flow: Flow;
  readonly source: Component;
  readonly target: Component;
  /** The container the drawn edge starts or ends at, when it does. */
  readonly sourceContainer: Container | undefined;
  readonly targetContainer: Container | undefined;
  /** Flow request, dependency not optional, source not in OPS, QUEUE or ADMIN (1.5). */
  readonly required: boolean;
}

export type Element = Component | Container | Edge;
export type Place = Component | Container;

/** How large a domain must fail to take the whole component down (1.4). */
export const SCOPE = {
  instance: 0,
  host: 1,
  rack: 2,
  room: 3,
  zone: 4,
  region: 5,
  global: 6,
} as const;
export type Scope = (typeof SCOPE)[keyof typeof SCOPE];

/** The settings of the document, with their defaults and profiles applied (1.3). */
export interface Facts {
  readonly environment: string;
  /** The document's own environment is one of NONPROD. */
  readonly nonProduction: boolean;
  readonly criticality: "normal" | "high" | "critical" | "mission-critical";
  /** Criticality `critical` or `mission-critical`. */
  readonly critical: boolean;
  readonly targetAvailability: number | undefined;
  readonly rpoMinutes: number | undefined;
  readonly homeCountry: string | undefined;
  readonly maxSyncHops: number;
  readonly profiles: readonly string[];
}

/** Alternatives of which a component needs one (1.5). */
export interface Group {
  readonly key: string;
  /** Which line of the grouping keys applied, 1 to 8. */
  readonly line: number;
  readonly members: readonly Component[];
  readonly edges: readonly Edge[];
}

export type DomainRole = Extract<
  ContainerRole,
  "host" | "rack" | "server-room" | "availability-zone" | "datacenter" | "region" | "provider"
>;

/** What `exposed` may pass through besides TRANSPARENT (1.6). */
export interface PassThrough {
  readonly classes?: readonly RoleClass[];
  readonly roles?: readonly ComponentRole[];
  /** Load balancers with `layer: 4`. */
  readonly layer4?: boolean;
  /** Roles that no path may pass, TRANSPARENT or not. */
  readonly except?: readonly ComponentRole[];
}

/** Two sites A < B with the edges between them (1.6). */
export interface SitePair {
  readonly a: string;
  readonly b: string;
  readonly links: readonly Edge[];
  readonly riders: readonly Edge[];
}

/** Evidence of a spof finding: what is lost and one shortest path (1.8, number 6). */
export interface Loss {
  readonly lost: readonly Component[];
  readonly path: readonly string[];
  /** Every complete way from the lost sources over required edges meets what failed. */
  readonly everyWay: boolean;
}

/** Which row of the table of instance rules a component role stands in (2.1). */
export type InstanceRow =
  | "load-balancer"
  | "database"
  | "storage"
  | "cache"
  | "queue"
  | "identity-provider"
  | "dns"
  | "network-device"
  | "gateway"
  | "vdi-broker"
  | "compute";

/** The outcome of the single-point pass (1.7): one root cause, one entry. */
export interface SinglePoints {
  readonly allInOne: readonly { host: Container; related: readonly Component[]; loss: Loss }[];
  readonly instances: readonly { component: Component; row: InstanceRow; loss: Loss }[];
  readonly workers: readonly { component: Component; queues: readonly Component[] }[];
  readonly domains: readonly {
    role: DomainRole;
    /** Id of the domain: the smallest id of the containers that are the same place. */
    domain: string;
    related: readonly Component[];
    loss: Loss;
  }[];
}

export interface System {
  readonly diagram: Diagram;
  /** The day waivers are judged on, `YYYY-MM-DD`. */
  readonly today: string;
  readonly facts: Facts;
  readonly components: readonly Component[];
  readonly containers: readonly Container[];
  /** Expanded edges of a known flow, without edges from a component to itself. */
  readonly edges: readonly Edge[];
  component(id: string): Component | undefined;
  container(id: string): Container | undefined;

  // statements (1.1)
  /** The stated value; undefined where absent, of another type or an unknown word. */
  stated<K extends PropertyKey>(
    element: Element | DiagramNode | DiagramEdge,
    key: K,
  ): PropertyValue<K> | undefined;
  serviceModel(n: Component): ServiceModel | undefined;
  providerRun(n: Component): boolean;
  deployment(x: Place): Deployment | undefined;
  hypervisor(host: Container): PropertyValue<"hypervisor"> | undefined;
  replicas(n: Component): number;
  is(n: Component, ...classes: RoleClass[]): boolean;

  // places (1.3)
  ancestors(x: Place): readonly Container[];
  nearest(x: Place, role: ContainerRole): Container | undefined;
  inside(c: Container): readonly Component[];
  /** Components inside with no other container of c's role between (1.5). */
  members(c: Container): readonly Component[];
  domain(x: Place, role: ContainerRole): string | undefined;
  inherited<K extends InheritedKey>(x: Place, key: K): PropertyValue<K> | undefined;
  site(x: Place): string | undefined;
  siteKind(x: Place): "datacenter" | "region" | "office" | undefined;
  trust(x: Place): PropertyValue<"trust"> | undefined;
  env(x: Place): string;
  nonProduction(x: Place): boolean;
  sensitive(x: Place): boolean;
  crossSite(e: Edge): boolean;
  scope(n: Component): Scope;

  // who needs whom (1.5)
  out(n: Component): readonly Edge[];
  into(n: Component): readonly Edge[];
  sync(e: Edge): boolean;
  stem(n: Component): string;
  groups(n: Component): readonly Group[];
  siblings(u: Component, i: Component): readonly Component[];
  auto(n: Component): readonly Component[];
  all(n: Component): readonly Component[];
  readonly sources: readonly Component[];
  /** Sources lost when these fail, in id order; `lostManual` is lost*, with manual failover counted as working. */
  lost(failed: Iterable<Component>): readonly Component[];
  lostManual(failed: Iterable<Component>): readonly Component[];
  /** `lost` for many failures, each by itself, at little more than the price of one. */
  lostEach(failures: readonly Iterable<Component>[]): readonly (readonly Component[])[];
  /** The same, with nothing lost where manual failover would save all. */
  lostForSure(failures: readonly Iterable<Component>[]): readonly (readonly Component[])[];
  /** Sources lost when edges are cut and replicas at other sites stand in (1.6, Cut). */
  lostByCut(dead: ReadonlySet<Edge>): readonly Component[];
  needs(from: Iterable<Component>): ReadonlySet<Component>;
  /** HR: what the sources need, with the automatic replica sets of each. */
  readonly onPath: ReadonlySet<Component>;
  reach(from: Iterable<Component>): ReadonlySet<Component>;
  readonly public: ReadonlySet<Component>;

  // exposure, encryption, site links (1.6)
  privateLink(e: Edge): boolean;
  exposed(x: Component, through: PassThrough): boolean;
  encrypted(e: Edge): boolean | undefined;
  untrustedEdge(e: Edge): boolean;
  linkId(e: Edge): string;
  readonly sitePairs: readonly SitePair[];

  readonly singlePoints: SinglePoints;
  /** Evidence for one more failing element (single-power-feed, manual-failover). */
  loss(lost: readonly Component[], subject: readonly Component[]): Loss;
}
