import type { Catalog } from "../catalog/catalog.ts";
import { isContainerNode, sizeOf } from "../catalog/node-size.ts";
import type { Role } from "../catalog/roles.ts";
import type { Rect } from "../lib/rect.ts";
import type { Diagram, DiagramNode, Size } from "../model/schema.ts";
import { parentIds } from "../model/tree.ts";
import { leastContainerSize } from "./container-size.ts";

/** A node with what is arranged inside it. */
export interface Branch {
  readonly node: DiagramNode;
  /** Where it stands now, relative to its parent. */
  readonly box: Rect;
  /** Empty for components, and for containers that are locked: those stay as they are. */
  readonly children: readonly Branch[];
  /** How small it may get around its children. */
  readonly least: Size;
  /** Pinned or locked, or around something that is: its corner does not move. */
  readonly held: boolean;
  /** The role of a container that stands beside its like, not behind it; null for all others. */
  readonly peers: Role | null;
}

/** Places that stand for each other: what fails in one is served from another. */
const PEERS: ReadonlySet<Role> = new Set(["availability-zone", "region", "provider", "datacenter"]);

/** The diagram as trees, from the page down. */
export function branchesOf(diagram: Diagram, catalog: Catalog): readonly Branch[] {
  const parents = parentIds(diagram);
  const inside = new Map<string | undefined, DiagramNode[]>();
  for (const node of diagram.nodes) {
    const siblings = inside.get(node.parent);
    if (siblings) siblings.push(node);
    else inside.set(node.parent, [node]);
  }
  const branchOf = (node: DiagramNode): Branch => {
    const container = isContainerNode(node, catalog, parents);
    const open = container && node.locked !== true;
    const children = open ? (inside.get(node.id) ?? []).map(branchOf) : [];
    const kind = catalog.kind(node.kind);
    const box = boxOf(node, container);
    return {
      node,
      box,
      children,
      least: children.length > 0 ? leastContainerSize(node, kind) : box,
      held: node.pinned === true || node.locked === true || children.some(({ held }) => held),
      peers: kind && PEERS.has(kind.role) ? kind.role : null,
    };
  };
  return (inside.get(undefined) ?? []).map(branchOf);
}

function boxOf(node: DiagramNode, container: boolean): Rect {
  const { x, y } = node.position;
  const { width, height } = sizeOf(node, container);
  return { x, y, width, height };
}

/** Calls back for every branch, those around first. */
export function walk(branches: readonly Branch[], visit: (branch: Branch) => void): void {
  for (const branch of branches) {
    visit(branch);
    walk(branch.children, visit);
  }
}
