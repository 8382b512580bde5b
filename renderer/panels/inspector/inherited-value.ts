import { DEPLOYMENTS, type Deployment, type Kind } from "../../../shared/catalog/define-kind.ts";
import { INHERITED_KEYS, type InheritedKey } from "../../../shared/catalog/properties.ts";
import { readProperty } from "../../../shared/catalog/read-property.ts";
import type { Json } from "../../../shared/lib/json.ts";
import type { Diagram, DiagramNode } from "../../../shared/model/schema.ts";

/** The containers around a node, nearest first. A cycle ends the list. */
export function ancestorsOf(diagram: Diagram, node: DiagramNode): readonly DiagramNode[] {
  const around: DiagramNode[] = [];
  let parent = node.parent;
  while (parent !== undefined) {
    const next = diagram.nodes.find(({ id }) => id === parent);
    if (!next || next === node || around.includes(next)) break;
    around.push(next);
    parent = next.parent;
  }
  return around;
}

/** The statement that a node takes over, and from which container. */
export function inheritedValue(
  ancestors: readonly DiagramNode[],
  key: string,
): { readonly value: Json; readonly from: DiagramNode } | undefined {
  const inherited = INHERITED_KEYS.find((known) => known === key);
  if (inherited === undefined) return undefined;
  for (const from of ancestors) {
    const value = readInherited(inherited, from);
    if (value !== undefined) return { value, from };
  }
  return undefined;
}

function readInherited(key: InheritedKey, { properties }: DiagramNode): Json | undefined {
  return properties && readProperty(key, properties[key]);
}

/** Where a node without a deployment model of its own has it from. */
export type DeploymentSource =
  | { readonly from: DiagramNode; readonly deployment: Deployment }
  | { readonly from: "kind"; readonly deployment: Deployment }
  | undefined;

export function deploymentSource(
  ancestors: readonly DiagramNode[],
  kind: Kind | undefined,
): DeploymentSource {
  for (const from of ancestors) {
    const deployment = statedDeployment(from);
    if (deployment) return { from, deployment };
  }
  return kind?.deployment && { from: "kind", deployment: kind.deployment };
}

/** The node's own statement, if it is one of the known words. */
export function statedDeployment({ deployment }: DiagramNode): Deployment | undefined {
  return DEPLOYMENTS.find((word) => word === deployment);
}
