import { wrapText } from "../drawing/wrap-text.ts";
import type { DiagramNode, Size } from "../model/schema.ts";
import { MIN_CONTAINER_SIZE } from "../model/sizes.ts";
import { GAP, INNER_TOP, PADDING, type Direction } from "./arrange-options.ts";
import type { PlacedBlock } from "./build-graph.ts";
import type { GraphLabel, GraphOptions } from "./layout-engine.ts";

/** Id of the graph node around all. */
export const PAGE = "page";

/** Room between a border and what is inside. */
export interface Room {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const NO_ROOM: Room = { left: 0, top: 0, right: 0, bottom: 0 };
export const ROOM_INSIDE: Room = { left: PADDING, top: INNER_TOP, right: PADDING, bottom: PADDING };

/** In the head of a container beside its name: icon, deployment letter and the room around them. */
const HEADER_EXTRAS = 80;
const MOST_HEADER_TEXT = 320;
const HEADER_TEXT = { size: 12.5, weight: "bold", width: MOST_HEADER_TEXT, maxLines: 1 } as const;

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
const SPACING: GraphOptions = {
  "elk.spacing.nodeNode": String(GAP),
  "elk.spacing.edgeNode": "20",
  "elk.spacing.edgeEdge": "12",
  "elk.spacing.edgeLabel": "2",
  "elk.layered.spacing.nodeNodeBetweenLayers": String(COLUMN_GAP),
  "elk.layered.spacing.edgeNodeBetweenLayers": "20",
  "elk.layered.spacing.edgeEdgeBetweenLayers": "12",
};

/** Options of the whole graph. See the ELK reference for each. */
export function pageOptions(direction: Direction, apart: boolean): GraphOptions {
  return { ...SPACING, ...algorithmOptions(direction, apart), "elk.padding": paddingText(NO_ROOM) };
}

function algorithmOptions(direction: Direction, apart: boolean): GraphOptions {
  return {
    "elk.algorithm": "layered",
    "elk.direction": direction.toUpperCase(),
    "elk.hierarchyHandling": apart ? "SEPARATE_CHILDREN" : "INCLUDE_CHILDREN",
    "elk.randomSeed": "1",
    "elk.layered.nodePlacement.strategy": "NETWORK_SIMPLEX",
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
    ...SPACING,
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

/** The least size that shows a container's name. */
export function leastContainerSize({ name = "" }: DiagramNode): Size {
  const text = wrapText(name, HEADER_TEXT)[0]?.width ?? 0;
  const { width, height } = MIN_CONTAINER_SIZE;
  return { width: Math.max(width, Math.ceil(text) + HEADER_EXTRAS), height };
}

/** The size of a container around its inside. */
export function paddedSize({ width, height }: Size, room: Room, least: Size): Size {
  return {
    width: Math.max(least.width, width + room.left + room.right),
    height: Math.max(least.height, height + room.top + room.bottom),
  };
}

const paddingText = ({ left, top, right, bottom }: Room): string =>
  `[left=${left},top=${top},right=${right},bottom=${bottom}]`;
