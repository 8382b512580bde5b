import type { Size } from "../model/schema.ts";
import type { Direction } from "./arrange-options.ts";
import { walk, type Branch } from "./branches.ts";
import { graphEdges } from "./graph-edges.ts";
import { NO_ROOM, paddedSize, ROOM_INSIDE, type Room } from "./container-size.ts";
import { containerOptions, PAGE, pageOptions } from "./graph-options.ts";
import type { GraphNode } from "./layout-engine.ts";
import type { Link } from "./links.ts";
import { looseBlock, type LooseBlock } from "./loose-block.ts";

/** The graph for the engine, and what its ids stand for. */
export interface BuiltGraph {
  readonly graph: GraphNode;
  readonly branches: ReadonlyMap<string, Branch>;
  /** Nodes without edges, by the graph node they stand in, beside what the engine places there. */
  readonly blocks: ReadonlyMap<string, PlacedBlock>;
}

export interface PlacedBlock {
  readonly block: LooseBlock;
  readonly side: "below" | "right";
  readonly room: Room;
}

/** With more nodes, containers are laid out one by one: much faster, and edges cross more. */
const MOST_TOGETHER = 400;

/** Blocks alone in a container; those below a drawing that is wide, or right of one that is high. */
const ALONE = { below: { few: 0.2, many: 1.6 }, right: { few: 8, many: 1.6 } } as const;
const BESIDE = { below: { few: 5, many: 5 }, right: { few: 0.3, many: 0.3 } } as const;

/** Builds the graph of siblings and all that is inside them. */
export function buildGraph(
  members: readonly Branch[],
  links: readonly Link[],
  direction: Direction,
): BuiltGraph {
  // Ids of the graph are its own: those of a diagram may be anything.
  const branches = new Map<string, Branch>();
  const ids = new Map<string, string>();
  walk(members, (branch) => {
    const id = `n${branches.size}`;
    branches.set(id, branch);
    ids.set(branch.node.id, id);
  });
  const idOf = (nodeId: string): string => ids.get(nodeId) ?? PAGE;
  const blocks = new Map<string, PlacedBlock>();
  const isLoose = ({ node, children }: Branch): boolean =>
    !linked.has(node.id) && children.every(isLoose);
  const linked = new Set(links.flatMap(({ source, target }) => [source, target]));
  const side = direction === "right" || direction === "left" ? "below" : "right";
  const apart = branches.size > MOST_TOGETHER;
  const edges = graphEdges(links, idOf, direction, apart);

  /** What the engine places among siblings; the others become a block beside it. */
  const tied = (id: string, siblings: readonly Branch[], room: Room): readonly Branch[] => {
    const loose = siblings.filter(isLoose);
    if (loose.length === 0) return siblings;
    const alone = loose.length === siblings.length;
    const block = looseBlock(loose, (alone ? ALONE : BESIDE)[side]);
    blocks.set(id, { block, side, room });
    return siblings.filter((one) => !loose.includes(one));
  };
  const graphNode = (branch: Branch): GraphNode => {
    const id = idOf(branch.node.id);
    if (branch.children.length === 0) return { id, ...sizeOf(branch) };
    const { least } = branch;
    const children = tied(id, branch.children, ROOM_INSIDE).map(graphNode);
    const placed = blocks.get(id);
    if (children.length === 0 && placed) {
      return { id, ...paddedSize(placed.block.size, ROOM_INSIDE, least) };
    }
    const layoutOptions = containerOptions(least, placed, direction, apart);
    return { id, children, edges: edges.get(id) ?? [], layoutOptions };
  };
  return {
    branches,
    blocks,
    graph: {
      id: PAGE,
      children: tied(PAGE, members, NO_ROOM).map(graphNode),
      edges: edges.get(PAGE) ?? [],
      layoutOptions: pageOptions(direction, apart),
    },
  };
}

const sizeOf = ({ box: { width, height } }: Branch): Size => ({ width, height });
