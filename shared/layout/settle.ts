import { boundsOf, overlaps, type Rect } from "../lib/rect.ts";
import type { Point } from "../model/schema.ts";
import { GAP, INNER_TOP, PADDING } from "./arrange-options.ts";
import type { Branch } from "./branches.ts";
import type { Group } from "./groups.ts";
import { paddedSize, ROOM_INSIDE } from "./container-size.ts";
import { pushAside } from "./push-aside.ts";

type Boxes = ReadonlyMap<string, Rect>;

/**
 * Reconciles what the engine proposes with what stays where it is: pinned and locked nodes, and what is
 * not arranged. The rest keeps the shape proposed, is laid over what stays as well as it fits, and gives
 * way to it. Without anything that stays, the arranged nodes begin where they began before.
 *
 * @returns boxes relative to the parents; nodes that keep their box and their inside are left out
 */
export function settle({ parent, members, others }: Group, proposed: Boxes): Boxes {
  const before = boundsOf(members.map(({ box }) => box));
  const after = boundsOf(members.flatMap(({ node }) => proposed.get(node.id) ?? []));
  if (!before || !after) return new Map();
  const corner = { x: before.x - after.x, y: before.y - after.y };
  const least = parent === undefined ? undefined : INSIDE;
  const standing = others.map(({ box }) => box);
  return settleSiblings(members, proposed, { corner, least, standing });
}

interface Frame {
  /** How far everything moves when nothing among the siblings is held. */
  readonly corner: Point;
  readonly least: Point | undefined;
  /** Boxes of others that stay. */
  readonly standing: readonly Rect[];
}

const INSIDE: Point = { x: PADDING, y: INNER_TOP };

function settleSiblings(siblings: readonly Branch[], proposed: Boxes, frame: Frame): Boxes {
  const boxes = new Map<string, Rect>();
  const held = siblings.filter((one) => one.held);
  const standing = [...frame.standing];
  for (const one of held) {
    const inner = settleHeld(one, proposed);
    const neighbours = [
      ...standing,
      ...held.flatMap((other) => (other === one ? [] : [boxes.get(other.node.id) ?? other.box])),
    ];
    // What would grow over something that stays as well is left as it is.
    if (inner && !growsOver(one.box, inner.box, neighbours)) {
      for (const [id, box] of inner.boxes) boxes.set(id, box);
      boxes.set(one.node.id, inner.box);
    }
  }
  standing.push(...held.map(({ node, box }) => boxes.get(node.id) ?? box));
  const shift = held.length === 0 ? frame.corner : meanShift(held, proposed);
  const free = siblings.filter((one) => !one.held);
  const places = moveAll(free, proposed, shift, frame.least);
  for (const { one, box } of places) {
    const place = pushAside(box, standing, GAP, frame.least);
    standing.push(place);
    boxes.set(one.node.id, place);
    copyInside(one, proposed, boxes);
  }
  return boxes;
}

/** The inside of a held container; nothing for one that stays as it is. */
function settleHeld({ box, children, least }: Branch, proposed: Boxes) {
  if (children.length === 0) return undefined;
  const wanted = boundsOf(children.flatMap((child) => proposed.get(child.node.id) ?? []));
  if (!wanted) return undefined;
  const corner = { x: PADDING - wanted.x, y: INNER_TOP - wanted.y };
  const boxes = settleSiblings(children, proposed, { corner, least: INSIDE, standing: [] });
  const content = boundsOf(children.map((child) => boxes.get(child.node.id) ?? child.box));
  const { x = 0, y = 0, width = 0, height = 0 } = content ?? {};
  const size = paddedSize(
    { width: x + width - PADDING, height: y + height - INNER_TOP },
    ROOM_INSIDE,
    least,
  );
  return { boxes, box: { ...box, ...size } };
}

const growsOver = (before: Rect, after: Rect, others: readonly Rect[]): boolean =>
  others.some((other) => overlaps(after, other) && !overlaps(before, other));

/** How far the held ones stand from where they were proposed, on average. */
function meanShift(held: readonly Branch[], proposed: Boxes): Point {
  const shifts = held.map(({ node, box }) => {
    const { x, y } = proposed.get(node.id) ?? box;
    return { x: box.x - x, y: box.y - y };
  });
  const mean = (values: readonly number[]): number =>
    Math.round(values.reduce((sum, value) => sum + value, 0) / values.length);
  return { x: mean(shifts.map(({ x }) => x)), y: mean(shifts.map(({ y }) => y)) };
}

/** The free ones moved together, kept inside their container, in reading order. */
function moveAll(
  free: readonly Branch[],
  proposed: Boxes,
  shift: Point,
  least: Point | undefined,
): readonly { readonly one: Branch; readonly box: Rect }[] {
  const moved = free.map((one) => {
    const box = proposed.get(one.node.id) ?? one.box;
    return { one, box: { ...box, x: box.x + shift.x, y: box.y + shift.y } };
  });
  const all = boundsOf(moved.map(({ box }) => box));
  const dx = least && all ? Math.max(0, least.x - all.x) : 0;
  const dy = least && all ? Math.max(0, least.y - all.y) : 0;
  return moved
    .map(({ one, box }) => ({ one, box: { ...box, x: box.x + dx, y: box.y + dy } }))
    .sort((a, b) => a.box.x - b.box.x || a.box.y - b.box.y);
}

function copyInside({ children }: Branch, proposed: Boxes, boxes: Map<string, Rect>): void {
  for (const child of children) {
    boxes.set(child.node.id, proposed.get(child.node.id) ?? child.box);
    copyInside(child, proposed, boxes);
  }
}
