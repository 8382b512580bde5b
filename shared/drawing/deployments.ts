import type { Catalog } from "../catalog/catalog.ts";
import { DEPLOYMENTS, type Deployment } from "../catalog/define-kind.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";

const isDeployment = (value: unknown): value is Deployment =>
  DEPLOYMENTS.some((deployment) => deployment === value);

/**
 * The deployment model of every node: its own statement, else that of the nearest ancestor with one,
 * else its kind's default.
 */
export function deploymentsOf(
  diagram: Diagram,
  catalog: Catalog,
): ReadonlyMap<string, Deployment | undefined> {
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
