import type { Kind } from "../catalog/define-kind.ts";
import { wrapText } from "../drawing/wrap-text.ts";
import { LANGUAGES } from "../i18n/language.ts";
import type { DiagramNode, Size } from "../model/schema.ts";
import { MIN_CONTAINER_SIZE } from "../model/sizes.ts";
import { INNER_TOP, PADDING } from "./arrange-options.ts";

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
const HEAD_EXTRAS = 88;
const LONGEST = 280;
const NAME = { size: 12.5, weight: "bold", width: LONGEST, maxLines: 1 } as const;
const KIND = { size: 11, weight: "regular", width: LONGEST, maxLines: 1 } as const;

/** The least size that shows a container's name and kind, in whichever language it is looked at. */
export function leastContainerSize({ name = "" }: DiagramNode, kind: Kind | undefined): Size {
  const own = wrapText(name, NAME)[0]?.width ?? 0;
  const kinds = LANGUAGES.map((language) => wrapText(kind?.names[language] ?? "", KIND)[0]?.width);
  const head = Math.ceil(own + Math.max(...kinds.map((width = 0) => width))) + HEAD_EXTRAS;
  return { width: Math.max(MIN_CONTAINER_SIZE.width, head), height: MIN_CONTAINER_SIZE.height };
}

/** The size of a container around its inside. */
export function paddedSize({ width, height }: Size, room: Room, least: Size): Size {
  return {
    width: Math.max(least.width, width + room.left + room.right),
    height: Math.max(least.height, height + room.top + room.bottom),
  };
}
