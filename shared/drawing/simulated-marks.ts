import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import type { Mark, SceneGroup, Stroke } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { measureText } from "./text-runs.ts";

/**
 * What a failure that is thought through makes of an element: it was chosen to fail, it fails with that,
 * or it does with less. Edges besides may carry nothing any more, or still serve an entry.
 */
export type SimulatedLook = "removed" | "failed" | "degraded" | "idle" | "serving";

const BADGE = { height: 18, padding: 6, left: 10, radius: 4 };
const TEXT = { size: 11, weight: "bold" } as const;
const CHOSEN_DASH = [4, 4];

/** A component or container as the failure leaves it, its state in words. */
export function simulatedNode(
  group: SceneGroup,
  look: SimulatedLook | undefined,
  rect: Rect,
  style: DrawingStyle,
): SceneGroup {
  if (look !== "removed" && look !== "failed" && look !== "degraded") return group;
  const { marks } = style;
  const colour = marks.severity[look === "degraded" ? "medium" : "critical"];
  const fill = look === "degraded" ? marks.mediumGround : marks.criticalGround;
  const stroke = { colour, width: 2, ...(look === "removed" && { dash: CHOSEN_DASH }) };
  const [frame, ...rest] = group.marks;
  const ground: Mark | undefined =
    frame?.kind === "box" ? { ...frame, stroke, ...(look !== "removed" && { fill }) } : frame;
  return {
    ...group,
    title: `${group.title ?? ""} — ${style.words.states[look]}`,
    marks: [...(ground ? [ground] : []), ...rest, ...badge(look, colour, group.role, rect, style)],
  };
}

/** Below a component and above a container, so that no name is hidden. */
function badge(
  look: "removed" | "failed" | "degraded",
  colour: string,
  role: SceneGroup["role"],
  rect: Rect,
  { colours, words }: DrawingStyle,
): readonly Mark[] {
  const text = words.states[look];
  const { height, padding, left } = BADGE;
  const width = Math.ceil(measureText(text, TEXT.size, TEXT.weight)) + 2 * padding;
  const x = rect.x + left;
  const y = role === "container" ? rect.y + 5 - height : rect.y + rect.height - 5;
  const filled = look === "failed";
  return [
    {
      kind: "box",
      ...{ x, y, width, height, radius: look === "degraded" ? height / 2 : BADGE.radius },
      fill: filled ? colour : colours.surface,
      stroke: { colour, width: 1, ...(look === "removed" && { dash: [3, 2] }) },
    },
    textMark(text, x + padding, y + height / 2, {
      ...TEXT,
      colour: filled ? colours.surface : colour,
    }),
  ];
}

/** An edge as the failure leaves it. */
export function simulatedEdge(
  group: SceneGroup,
  look: SimulatedLook | undefined,
  style: DrawingStyle,
): SceneGroup {
  if (look === undefined || look === "degraded") return group;
  const colour = edgeColour(look, style);
  const changed = (stroke: Stroke): Stroke => ({
    ...stroke,
    colour,
    ...((look === "removed" || look === "serving") && { width: 2.5 }),
    ...(look === "removed" && { dash: CHOSEN_DASH }),
  });
  return {
    ...group,
    marks: group.marks.map((mark) => {
      if (mark.kind === "line") return { ...mark, stroke: changed(mark.stroke) };
      return mark.kind === "polygon" ? { ...mark, fill: colour } : mark;
    }),
  };
}

function edgeColour(look: SimulatedLook, { colours, marks }: DrawingStyle): string {
  if (look === "idle") return colours.border;
  return look === "serving" ? marks.success : marks.severity.critical;
}
