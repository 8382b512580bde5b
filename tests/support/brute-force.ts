import type { ServiceModel } from "../../shared/catalog/define-kind.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { ROLE_CLASSES, type RoleClass } from "../../shared/catalog/role-classes.ts";
import { isContainerRole, type Role } from "../../shared/catalog/roles.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../../shared/model/schema.ts";

/**
 * The single-point pass as the rules reference says it, sections 1.4, 1.5 and 1.7: fail, spread, look.
 * Slow and plain on purpose, on ids and sets of ids, and sharing nothing with the analysis but the
 * tables of roles: what the fast pass is held against. Understands valid values only.
 */
export interface BruteForce {
  readonly sources: readonly string[];
  lost(failed: Iterable<string>): string[];
  lostManual(failed: Iterable<string>): string[];
  /** `rule subject related,related` of every entry, sorted. */
  findings(): string[];
}

interface Call {
  readonly source: string;
  readonly target: string;
  readonly drawn: DiagramEdge;
}

type Alternatives = ReadonlyMap<string, ReadonlySet<string>>;

const SCOPES = ["instance", "host", "rack", "room", "zone", "region", "global"];
const REGIONAL =
  "object-storage queue stream api-gateway iot-gateway kms secret-store idp directory waf ddos-protection internet-gateway function backup-vault registry monitoring logging tracing siem scm cicd iac config-server transit-gateway load-balancer".split(
    " ",
  );
const ZONAL = ["nat-gateway", "vpn-gateway", "dedicated-gateway", "firewall", "file-storage"];
const PROVIDER_RUN: unknown[] = ["paas", "saas", "daas", "serverless", "faas", "baas"];

export function bruteForce(diagram: Diagram): BruteForce {
  const nodes = new Map(diagram.nodes.map((node) => [node.id, node]));
  const namedParents = diagram.nodes.map((node) => node.parent);
  const node = (id: string): DiagramNode => nodes.get(id) as DiagramNode;
  const property = (id: string, key: string): unknown => node(id).properties?.[key];
  const role = (id: string): Role | undefined => {
    const kind = catalog.kind(node(id).kind);
    if (kind) return kind.role;
    return namedParents.includes(id) || node(id).kind.startsWith("zone/") ? "group" : undefined;
  };
  const isContainer = (id: string): boolean => {
    const own = role(id);
    return own !== undefined && isContainerRole(own);
  };
  const ids = [...nodes.keys()];
  const components = ids.filter((id) => !isContainer(id));
  const is = (id: string, ...classes: RoleClass[]): boolean =>
    classes.some((one) => ([...ROLE_CLASSES[one]] as (Role | undefined)[]).includes(role(id)));

  // Places
  const ancestors = (id: string): string[] => {
    const parent = node(id).parent;
    return parent === undefined ? [] : [parent, ...ancestors(parent)];
  };
  const nearest = (id: string, wanted: Role): string | undefined =>
    ancestors(id).find((around) => role(around) === wanted);
  const inside = (container: string): string[] =>
    components.filter((id) => ancestors(id).includes(container));
  const members = (container: string): string[] =>
    inside(container).filter((id) => {
      const chain = ancestors(id);
      const between = chain.slice(0, chain.indexOf(container));
      return !between.some((around) => role(around) === role(container));
    });
  const place = (container: string): unknown => property(container, "domainId") ?? container;
  const domain = (id: string, wanted: Role): string | undefined => {
    const container = nearest(id, wanted);
    if (container === undefined) return undefined;
    return ids
      .filter((other) => role(other) === wanted && place(other) === place(container))
      .sort()[0];
  };

  // Statements
  const model = (id: string): ServiceModel | undefined =>
    (property(id, "serviceModel") as ServiceModel | undefined) ??
    catalog.kind(node(id).kind)?.serviceModel;
  const providerRun = (id: string): boolean => PROVIDER_RUN.includes(model(id));
  const replicas = (id: string): number => (property(id, "replicas") as number | undefined) ?? 1;

  // Failure scope
  const spread = (id: string): string => {
    const apart = property(id, "antiAffinity") === true;
    const cluster = nearest(id, "cluster");
    if (nearest(id, "host") !== undefined && !apart) return "host";
    if (cluster !== undefined && property(cluster, "nodeCount") === 1) return "host";
    if (nearest(id, "rack") !== undefined && !apart) return "rack";
    if (nearest(id, "server-room") !== undefined) return "room";
    if (nearest(id, "availability-zone") !== undefined) return "zone";
    if (nearest(id, "datacenter") !== undefined) return "zone";
    if (cluster !== undefined && property(cluster, "multiAz") === false) return "zone";
    return property(id, "multiAz") === false ? "zone" : "region";
  };
  const scopeName = (id: string): string => {
    const own = role(id) as string;
    const multiAz = property(id, "multiAz");
    if (property(id, "haScope") !== undefined) return property(id, "haScope") as string;
    if (is(id, "SOURCE", "ADMIN")) return "global";
    if (new Set(property(id, "zones") as string[] | undefined).size >= 2) return "region";
    if (!providerRun(id)) {
      if (replicas(id) < 2) return "instance";
      return multiAz === true ? "region" : spread(id);
    }
    if (model(id) === "saas" || ["dns", "cdn", "gslb"].includes(own)) return "global";
    if (REGIONAL.includes(own)) return multiAz === false ? "zone" : "region";
    const spreading = ["serverless", "faas", "baas", "daas"].includes(model(id) as string);
    if (spreading || multiAz === true) return "region";
    if (ZONAL.includes(own) || (own === "app-service" && replicas(id) >= 2)) return "zone";
    return replicas(id) >= 2 ? spread(id) : "instance";
  };
  const scope = (id: string): number => SCOPES.indexOf(scopeName(id));

  // Edges between components
  const ends = (id: string): string[] => (isContainer(id) ? members(id) : [id]);
  const expanded: Call[] = diagram.edges.flatMap((drawn) =>
    ends(drawn.source).flatMap((source) =>
      ends(drawn.target)
        .filter((target) => target !== source)
        .map((target) => ({ source, target, drawn })),
    ),
  );
  const flow = ({ drawn }: Call): unknown => (drawn.flow === undefined ? "request" : drawn.flow);
  const calls = expanded.filter(
    (call) =>
      flow(call) === "request" &&
      call.drawn.properties?.dependency !== "optional" &&
      !is(call.source, "OPS", "QUEUE", "ADMIN"),
  );

  // Groups
  const stem = (id: string): string => {
    const service = property(id, "service");
    if (service !== undefined) return (service as string).toLowerCase();
    let s = (node(id).name || id).toLowerCase().replace(/^[ \t]+|[ \t]+$/g, "");
    for (;;) {
      const before = s;
      s = s.replace(
        /(?:^|(?:[ \t_#-]|\()+)(?:primary|secondary|standby|master|slave|main|active|passive|replica|backup|dr|az|주|부|예비|대기|복제본|이중화)\)?$/,
        "",
      );
      s = s.replace(/[ \t_#-]*[0-9]+(?:호기|번)?$/, "");
      s = s.replace(/[ \t_#-]+[a-d]$/, "");
      if (s === before) return s;
    }
  };
  const key = ({ source: u, target: v, drawn }: Call): string => {
    const pool = nearest(v, "pool");
    const group = drawn.properties?.group;
    if (group !== undefined) return `group:${group as string}`;
    if (isContainer(drawn.target)) {
      const roles = new Set(members(drawn.target).map(role));
      const uniform = role(drawn.target) === "pool" && roles.size === 1 && !roles.has(undefined);
      return uniform ? `pool:${drawn.target}:${role(v) ?? ""}` : `edge:${drawn.id}`;
    }
    if (property(v, "redundancyGroup") !== undefined) {
      return `set:${property(v, "redundancyGroup") as string}`;
    }
    if (pool !== undefined) return `pool:${pool}:${role(v) ?? ""}`;
    if (is(u, "LB") || role(u) === "dns") {
      return `service:${role(v) ?? ""}:${JSON.stringify([(property(v, "service") as string | undefined)?.toLowerCase()])}`;
    }
    if (role(v) === "isp" || role(v) === "internet-gateway") return `uplink:${role(v) ?? ""}`;
    if (is(u, "FORWARD") || is(v, "SIBLING")) return `stem:${role(v) ?? ""}:${stem(v)}`;
    return `alone:${v}`;
  };
  const groups = new Map<string, Alternatives>(
    components.map((u) => {
      const mine = calls.filter((call) => call.source === u);
      const alike = (one: string): Set<string> =>
        new Set(mine.filter((call) => key(call) === one).map((call) => call.target));
      return [u, new Map(mine.map((call) => [key(call), alike(key(call))]))];
    }),
  );

  // Replica sets
  const failover = ({ source, target, drawn }: Call): unknown =>
    drawn.properties?.failover ??
    (providerRun(source) && providerRun(target) ? "automatic" : "manual");
  const joined = (id: string, modes: unknown[]): Set<string> => {
    const links = expanded.filter(
      (edge) => flow(edge) === "replication" && modes.includes(failover(edge)),
    );
    const set = new Set([id]);
    for (let size = 0; size !== set.size;) {
      size = set.size;
      for (const { source, target } of links) {
        if (set.has(source) || set.has(target)) set.add(source).add(target);
      }
    }
    return set;
  };
  const autoSets = new Map(components.map((id) => [id, joined(id, ["automatic"])]));
  const allSets = new Map(components.map((id) => [id, joined(id, ["automatic", "manual"])]));

  // Who stands
  const up = (failed: ReadonlySet<string>, sets: Map<string, Set<string>>): Set<string> => {
    const standing = new Set(components.filter((id) => !failed.has(id)));
    const holds = (members: ReadonlySet<string>): boolean =>
      [...members].some((v) => [...(sets.get(v) ?? [])].some((m) => standing.has(m)));
    for (let size = -1; size !== standing.size;) {
      size = standing.size;
      for (const u of [...standing]) {
        if (![...(groups.get(u) ?? new Map<string, Set<string>>()).values()].every(holds)) {
          standing.delete(u);
        }
      }
    }
    return standing;
  };
  const callers = components.filter((id) => calls.some(({ source }) => source === id));
  const isCalled = (id: string): boolean => calls.some(({ target }) => target === id);
  const drawnSources = callers.filter(
    (id) => is(id, "SOURCE") && !(role(id) === "internet" && isCalled(id)),
  );
  const sources =
    drawnSources.length > 0
      ? drawnSources
      : callers.filter((id) => !is(id, "ADMIN", "OPS") && !isCalled(id));
  const lostWith = (failed: Iterable<string>, sets: Map<string, Set<string>>): string[] => {
    const immortal = sources.filter((id) => is(id, "SOURCE"));
    const mortal = new Set([...failed].filter((id) => !immortal.includes(id)));
    const standing = up(mortal, sets);
    return sources.filter((id) => !standing.has(id)).sort();
  };
  const lost = (failed: Iterable<string>): string[] => lostWith(failed, autoSets);
  const lostManual = (failed: Iterable<string>): string[] => lostWith(failed, allSets);
  const needed = new Set(sources);
  for (const id of needed) {
    for (const call of calls) if (call.source === id) needed.add(call.target);
  }
  const onPath = new Set([...needed].flatMap((id) => [...(autoSets.get(id) ?? [])]));

  // The pass
  const instanceRule = (id: string): string | undefined => {
    const own = role(id) as string;
    if (is(id, "LB")) return "single-load-balancer";
    if (is(id, "RECORD")) return "single-database";
    if (is(id, "STORAGE", "QUORUM") || own === "object-storage" || own === "search") {
      return "single-storage";
    }
    if (own === "cache") return "single-cache";
    if (is(id, "QUEUE")) return "single-queue";
    if (is(id, "IDENT", "SECRET")) return "single-identity-provider";
    if (own === "dns") return "single-dns";
    if (is(id, "NETDEV")) return "single-network-device";
    if (is(id, "GATEWAY") || own === "cdn") return "single-gateway";
    if (own === "vdi-broker") return "single-vdi-broker";
    return is(id, "COMPUTE") ? "single-compute" : undefined;
  };
  const findings = (): string[] => {
    const found: string[] = [];
    const say = (rule: string, subject: string, related: readonly string[]): void => {
      const others = [...new Set(related)].filter((id) => id !== subject).sort();
      found.push(`spof/${rule} ${subject} ${others.join()}`);
    };
    const immune = new Set<string>();

    const crowded = ids.filter((id) => {
      if (role(id) !== "host") return false;
      const within = inside(id);
      const a = within.filter((n) => is(n, "COMPUTE") && onPath.has(n));
      const d = within.filter(
        (n) => is(n, "RECORD") && onPath.has(n) && autoSets.get(n)?.size === 1,
      );
      if (a.length === 0 || d.length === 0 || [...a, ...d].some((n) => scope(n) > 1)) return false;
      if (lost(within.filter((n) => scope(n) <= 1)).length === 0) return false;
      say("all-in-one-server", id, [...a, ...d]);
      return true;
    });
    for (const host of crowded) for (const id of inside(host)) immune.add(id);

    const alone = components.filter((id) => {
      const rule = instanceRule(id);
      if (immune.has(id) || scope(id) !== 0 || rule === undefined) return false;
      if (lost([id]).length === 0 || lostManual([id]).length === 0) return false;
      say(rule, id, lost([id]));
      return true;
    });
    for (const id of alone) immune.add(id);

    const handed = expanded.filter(
      (edge) =>
        flow(edge) === "request" &&
        edge.drawn.properties?.dependency !== "optional" &&
        is(edge.source, "QUEUE") &&
        is(edge.target, "COMPUTE"),
    );
    for (const n of components.filter((id) => scope(id) === 0 && !immune.has(id))) {
      const queues = handed.filter(({ target }) => target === n).map(({ source }) => source);
      const lonely = queues.filter(
        (q) =>
          !handed.some(({ source, target }) => {
            if (source !== q || target === n) return false;
            const pool = nearest(n, "pool");
            if (pool !== undefined) return nearest(target, "pool") === pool;
            return nearest(target, "pool") === undefined && stem(target) === stem(n);
          }),
      );
      if (lonely.length > 0) say("single-worker", n, lonely);
    }

    const levels: [Role, string, number][] = [
      ["host", "shared-host", 1],
      ["rack", "shared-rack", 2],
      ["server-room", "shared-room", 3],
      ["availability-zone", "shared-zone", 4],
      ["datacenter", "single-site", 4],
      ["region", "single-region", 5],
      ["provider", "single-provider", 6],
    ];
    for (const [container, rule, level] of levels) {
      const domains = new Set(components.map((id) => domain(id, container)));
      const fallen: string[] = [];
      for (const d of domains) {
        if (d === undefined) continue;
        const failed = components.filter(
          (id) =>
            domain(id, container) === d &&
            scope(id) <= level &&
            !immune.has(id) &&
            !is(id, "SOURCE", "ADMIN") &&
            !(container === "availability-zone" && role(id) === "nat-gateway"),
        );
        const related = failed.filter((id) => onPath.has(id));
        if (related.length === 0) continue;
        if (lost(failed).length === 0 || lostManual(failed).length === 0) continue;
        say(rule, d, related);
        fallen.push(...related);
      }
      for (const id of fallen) immune.add(id);
    }

    for (const id of ids) {
      const level = { host: 1, rack: 2, "server-room": 3, datacenter: 4 }[role(id) as string];
      const feeds = property(id, "powerFeeds") as number | undefined;
      if (level === undefined || feeds === undefined || feeds >= 2) continue;
      const dark = inside(id).filter((n) => scope(n) <= level && !is(n, "SOURCE", "ADMIN"));
      const related = dark.filter((n) => onPath.has(n));
      if (related.length === 0 || lost(dark).length === 0 || lostManual(dark).length === 0)
        continue;
      say("single-power-feed", id, related);
    }
    return found.sort();
  };
  return { sources: [...sources].sort(), lost, lostManual, findings };
}
