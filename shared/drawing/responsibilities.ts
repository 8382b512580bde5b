import type { Catalog } from "../catalog/catalog.ts";
import type { Deployment, Kind, ServiceModel } from "../catalog/define-kind.ts";
import { readProperty } from "../catalog/read-property.ts";
import {
  hasStack,
  LAYERS,
  OWNERS,
  stackModelOf,
  stackOf,
  type Layer,
  type Owner,
  type Stack,
  type StackModel,
} from "../catalog/responsibility.ts";
import { isContainerRole } from "../catalog/roles.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import { ancestorIds, nodesById } from "../model/tree.ts";
import { deploymentsOf } from "./deployments.ts";

/** Who runs which layer of one component, and how that is known. */
export type Responsibility =
  | {
      readonly model: StackModel;
      readonly stack: Stack;
      readonly from: "stated" | "kind" | "deployment";
    }
  | {
      readonly model: StackModel;
      readonly stack: Stack;
      readonly from: "container";
      /** Id of the container that it runs in. */
      readonly container: string;
    }
  | { readonly from: "nothing"; readonly model?: never; readonly stack?: never };

/** How many components of a diagram have each layer run by whom, and under which models they are. */
export interface ResponsibilityTotals {
  readonly components: number;
  readonly notStated: number;
  readonly layers: Readonly<Record<Layer, Readonly<Record<Owner, number>>>>;
  readonly models: ReadonlyMap<StackModel, number>;
}

const NOTHING: Responsibility = { from: "nothing" };

/**
 * Who runs the layers of every component, and of every container that is a service itself (a managed
 * cluster, a dedicated host). The model is the component's own statement, else its kind's default, else
 * that of the nearest container that is a service; what stands on premises is run by its owner. A private
 * cloud may be run by anybody (NIST SP 800-145, section 2), so it says nothing; nor does a kind whose default
 * is "on premises" where it stands somewhere else.
 */
export function responsibilitiesOf(
  diagram: Diagram,
  catalog: Catalog,
): ReadonlyMap<string, Responsibility> {
  const byId = nodesById(diagram);
  const deployments = deploymentsOf(diagram, catalog);
  const kindOf = ({ kind }: DiagramNode): Kind | undefined => catalog.kind(kind);
  const all = new Map<string, Responsibility>();
  for (const node of diagram.nodes) {
    const kind = kindOf(node);
    if (!kind || !hasStack(kind.role)) continue;
    const own = ownResponsibility(node, kind, deployments.get(node.id));
    if (isContainerRole(kind.role)) {
      if (own) all.set(node.id, own);
      continue;
    }
    const around = ancestorIds(byId, node.id).flatMap((id) => byId.get(id) ?? []);
    all.set(node.id, own ?? ofSurroundings(around, kindOf, deployments, deployments.get(node.id)));
  }
  return all;
}

function ownResponsibility(
  node: DiagramNode,
  kind: Kind,
  deployment: Deployment | undefined,
): Responsibility | undefined {
  const stated = statedModel(node);
  const model = stated ?? defaultModel(kind, deployment);
  if (model === undefined) return undefined;
  const stackModel = stackModelOf(model, kind.role);
  return { model: stackModel, stack: stackOf(stackModel), from: stated ? "stated" : "kind" };
}

function ofSurroundings(
  around: readonly DiagramNode[],
  kindOf: (node: DiagramNode) => Kind | undefined,
  deployments: ReadonlyMap<string, Deployment | undefined>,
  deployment: Deployment | undefined,
): Responsibility {
  for (const container of around) {
    const kind = kindOf(container);
    const model = statedModel(container) ?? defaultModel(kind, deployments.get(container.id));
    if (model === undefined) continue;
    // What runs in a provider's cluster runs as a container, whatever its own role.
    const stackModel = stackModelOf(model, kind?.role);
    const stack = stackOf(stackModel);
    return { model: stackModel, stack, from: "container", container: container.id };
  }
  if (deployment !== "on-prem") return NOTHING;
  return { model: "on-prem", stack: stackOf("on-prem"), from: "deployment" };
}

function defaultModel(
  kind: Kind | undefined,
  deployment: Deployment | undefined,
): ServiceModel | undefined {
  const model = kind?.serviceModel;
  return model === "on-prem" && deployment !== "on-prem" ? undefined : model;
}

function statedModel({ properties }: DiagramNode): ServiceModel | undefined {
  const value = properties?.["serviceModel"];
  return value === undefined ? undefined : readProperty("serviceModel", value);
}

/** What a whole diagram comes to. */
export function responsibilityTotals(all: Iterable<Responsibility>): ResponsibilityTotals {
  const none = () => Object.fromEntries(OWNERS.map((owner) => [owner, 0])) as Record<Owner, number>;
  const layers = Object.fromEntries(LAYERS.map((layer) => [layer, none()])) as Record<
    Layer,
    Record<Owner, number>
  >;
  const models = new Map<StackModel, number>();
  let [components, notStated] = [0, 0];
  for (const { model, stack } of all) {
    components += 1;
    if (!stack) {
      notStated += 1;
      continue;
    }
    models.set(model, (models.get(model) ?? 0) + 1);
    for (const layer of LAYERS) layers[layer][stack[layer]] += 1;
  }
  return { components, notStated, layers, models };
}
