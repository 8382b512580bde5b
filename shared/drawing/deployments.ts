import type { Catalog } from "../catalog/catalog.ts";
import { DEPLOYMENTS, type Deployment } from "../catalog/define-kind.ts";
import { catalogFor } from "../catalog/own-kinds.ts";
import { isContainerRole } from "../catalog/roles.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";

const isDeployment = (value: unknown): value is Deployment =>
  DEPLOYMENTS.some((deployment) => deployment === value);

/**
 * The deployment model of every node: its own statement, else that of the nearest ancestor with one,
 * else its kind's default.
 */
export function deploymentsOf(
  diagram: Diagram,
  base: Catalog,
): ReadonlyMap<string, Deployment | undefined> {
  const catalog = catalogFor(diagram, base);
  const byId = new Map(diagram.nodes.map((node) => [node.id, node]));
  const known = new Map<string, Deployment | undefined>();
  const stated = (node: DiagramNode): Deployment | undefined => {
    if (known.has(node.id)) return known.get(node.id);
    const parent = node.parent === undefined ? undefined : byId.get(node.parent);
    const found = isDeployment(node.deployment) ? node.deployment : parent && stated(parent);
    known.set(node.id, found);
    return found;
  };
  return new Map(
    diagram.nodes.map((node) => [node.id, stated(node) ?? catalog.kind(node.kind)?.deployment]),
  );
}

interface DeploymentCount {
  readonly deployment: Deployment;
  /** Components, without notes. */
  readonly count: number;
  readonly containers: number;
}

/** The deployment models that a diagram uses, in their order, with how much there is of each. */
export function deploymentCounts(
  { nodes }: Diagram,
  catalog: Catalog,
  deployments: ReadonlyMap<string, Deployment | undefined>,
): readonly DeploymentCount[] {
  const counts = new Map<Deployment, { count: number; containers: number }>();
  for (const { id, kind } of nodes) {
    const deployment = deployments.get(id);
    if (!deployment) continue;
    const role = catalog.kind(kind)?.role;
    const counted = counts.get(deployment) ?? { count: 0, containers: 0 };
    if (role !== undefined && isContainerRole(role)) counted.containers += 1;
    else if (role !== "note") counted.count += 1;
    counts.set(deployment, counted);
  }
  return DEPLOYMENTS.flatMap((deployment) => {
    const counted = counts.get(deployment);
    return counted === undefined ? [] : [{ deployment, ...counted }];
  });
}
