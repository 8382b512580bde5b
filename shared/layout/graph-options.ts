import type { Size } from "../model/schema.ts";
import { GAP, type Direction } from "./arrange-options.ts";
import type { PlacedBlock } from "./build-graph.ts";
import { NO_ROOM, paddedSize, ROOM_INSIDE, type Room } from "./container-size.ts";
import type { GraphLabel, GraphOptions } from "./layout-engine.ts";

/** Id of the graph node around all. */
export const PAGE = "page";

/** The name of an edge as something that ELK gives room to between two columns. */
export function edgeLabel(id: string, { width, height }: Size, direction: Direction): GraphLabel {
  // ELK sets it into a column of its own: that is two gaps, often enough already.
  const along = (length: number): number => Math.max(1, length + LINE_SEEN - 2 * COLUMN_GAP);
  return {
    // ELK gives no room to a label without a text, whatever its size.
    text: id,
    ...(isUpright(direction) ? { width, height: along(height) } : { width: along(width), height }),
    layoutOptions: { "elk.edgeLabels.inline": "true" },
  };
}

const isUpright = (direction: Direction): boolean => direction === "down" || direction === "up";

/** Between two columns; where edges turn, ELK makes it wider. */
const COLUMN_GAP = 56;
/** Of an edge without its name: an arrowhead, and a piece of line at both sides of the name. */
const LINE_SEEN = 44;

/** Said for every container again: ELK hands none of it down. */
const EVERYWHERE: GraphOptions = {
  "elk.spacing.nodeNode": String(GAP),
  "elk.spacing.edgeNode": "20",
  "elk.spacing.edgeEdge": "12",
  "elk.spacing.edgeLabel": "2",
  "elk.layered.spacing.nodeNodeBetweenLayers": String(COLUMN_GAP),
  "elk.layered.spacing.edgeNodeBetweenLayers": "20",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
  "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
};

/** Options of the whole graph. See the ELK reference for each. */
export function pageOptions(direction: Direction, apart: boolean): GraphOptions {
  return {
    ...EVERYWHERE,
    ...algorithmOptions(direction, apart),
    "elk.padding": paddingText(NO_ROOM),
  };
}

function algorithmOptions(direction: Direction, apart: boolean): GraphOptions {
  return {
    "elk.algorithm": "layered",
    "elk.direction": direction.toUpperCase(),
    "elk.hierarchyHandling": apart ? "SEPARATE_CHILDREN" : "INCLUDE_CHILDREN",
    "elk.randomSeed": "1",
    // Of the page only: inside containers ELK fails with it.
    "elk.layered.considerModelOrder.strategy": "NODES_AND_EDGES",
    "elk.edgeRouting": "ORTHOGONAL",
  };
}

/** A container with room for its head, and for a block beside what the engine places inside. */
export function containerOptions(
  least: Size,
  placed: PlacedBlock | undefined,
  direction: Direction,
  apart: boolean,
): GraphOptions {
  const { room, content } = roomWith(placed);
  const { width, height } = paddedSize(content, ROOM_INSIDE, least);
  const turned = !apart && isUpright(direction);
  return {
    ...EVERYWHERE,
    ...(apart && algorithmOptions(direction, apart)),
    "elk.padding": paddingText(room),
    "elk.nodeSize.constraints": "MINIMUM_SIZE",
    // Laid out together, ELK reads the least size after turning the graph, unlike the padding.
    "elk.nodeSize.minimum": turned ? `(${height},${width})` : `(${width},${height})`,
  };
}

/** The room around what the engine places, and the least content, when a block stands beside it. */
function roomWith(placed: PlacedBlock | undefined): {
  readonly room: Room;
  readonly content: Size;
} {
  if (!placed) return { room: ROOM_INSIDE, content: { width: 0, height: 0 } };
  const { width, height } = placed.block.size;
  const { bottom, right } = ROOM_INSIDE;
  return placed.side === "below"
    ? { room: { ...ROOM_INSIDE, bottom: bottom + GAP + height }, content: { width, height: 0 } }
    : { room: { ...ROOM_INSIDE, right: right + GAP + width }, content: { width: 0, height } };
}

const paddingText = ({ left, top, right, bottom }: Room): string =>
  `[left=${left},top=${top},right=${right},bottom=${bottom}]`;
