import { arrowHead, behindArrow, roundedPath } from "../../../shared/drawing/edge-path.ts";
import { drawnFlow, FLOW_DASHES } from "../../../shared/drawing/flow-styles.ts";
import type { Route } from "../../../shared/drawing/route-edge.ts";
import { measureText } from "../../../shared/drawing/text-runs.ts";
import { wrapText } from "../../../shared/drawing/wrap-text.ts";
import type { DiagramFlowEdge, EdgeData } from "../flow-types.ts";
import { paintMarkAt } from "./paint-marks.ts";
import { box, letters, type Brush } from "./pen.ts";

const LABEL = { size: 11, lineHeight: 16, width: 160, padding: 5 };

interface Shapes {
  readonly line: Path2D;
  readonly arrow: Path2D;
}

const shapes = new WeakMap<Route, Shapes>();

interface Ink {
  readonly colour: string;
  readonly width: number;
  readonly alpha: number;
  readonly dash: readonly number[] | undefined;
}

/** The line of an edge with its arrowhead. */
export function paintEdge(brush: Brush, { data, selected }: DiagramFlowEdge): void {
  if (!data) return;
  const { pen, detail, zoom } = brush;
  const ink = inkOf(brush, data, selected === true);
  pen.globalAlpha = ink.alpha;
  if (detail === "boxes") {
    pen.fillStyle = ink.colour;
    paintPieces(pen, data.route, Math.max(ink.width, 0.75 / zoom));
  } else {
    const { line, arrow } = shapesOf(data.route);
    pen.strokeStyle = ink.colour;
    pen.lineWidth = ink.width;
    if (ink.dash) pen.setLineDash([...ink.dash]);
    pen.stroke(line);
    if (ink.dash) pen.setLineDash([]);
    pen.fillStyle = ink.colour;
    pen.fill(arrow);
  }
  pen.globalAlpha = 1;
}

function inkOf({ colours }: Brush, { edge, emphasis }: EdgeData, selected: boolean): Ink {
  const dash = FLOW_DASHES[drawnFlow(edge.flow)];
  const plain = { colour: colours.muted, width: 1.5, alpha: 1, dash };
  const strong = { ...plain, width: 2.5 };
  switch (emphasis) {
    case "evidence":
      return { ...strong, colour: colours.severities.critical };
    case "changed":
      return { ...strong, colour: colours.accent };
    case "removed":
      return { ...strong, colour: colours.severities.critical, dash: [4, 4] };
    case "failed":
      return { ...plain, colour: colours.severities.critical };
    case "serving":
      return { ...strong, colour: colours.success };
    case "idle":
      return { ...plain, alpha: 0.3 };
    case "dimmed":
      return { ...plain, alpha: 0.25 };
    default:
      return selected ? { ...strong, colour: colours.accent } : plain;
  }
}

/** Straight pieces as thin boxes: thousands of them cost far less than lines do. */
function paintPieces(pen: CanvasRenderingContext2D, { points }: Route, width: number): void {
  for (let index = 1; index < points.length; index++) {
    const [a, b] = [points[index - 1], points[index]];
    if (!a || !b) continue;
    if (a.x !== b.x && a.y !== b.y) {
      pen.lineWidth = width;
      pen.strokeStyle = pen.fillStyle;
      pen.beginPath();
      pen.moveTo(a.x, a.y);
      pen.lineTo(b.x, b.y);
      pen.stroke();
      continue;
    }
    const [x, y] = [Math.min(a.x, b.x) - width / 2, Math.min(a.y, b.y) - width / 2];
    pen.fillRect(x, y, Math.abs(a.x - b.x) + width, Math.abs(a.y - b.y) + width);
  }
}

function shapesOf(route: Route): Shapes {
  const known = shapes.get(route);
  if (known) return known;
  const head = arrowHead(route.points);
  const arrow = head.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x} ${y}`).join("");
  const made = {
    line: new Path2D(roundedPath(behindArrow(route.points))),
    arrow: new Path2D(`${arrow}Z`),
  };
  shapes.set(route, made);
  return made;
}

/** The name of an edge and what the findings say of it, on a ground that interrupts the line. */
export function paintLabel(brush: Brush, { data }: DiagramFlowEdge): void {
  if (!data) return;
  const { edge, mark, route } = data;
  const name = edge.name ?? "";
  const readable = name !== "" && brush.detail !== "boxes";
  if (!readable && !mark) return;
  const { size, width, lineHeight, padding } = LABEL;
  const style = { size, weight: "regular", width, maxLines: 2 } as const;
  const lines = readable ? wrapText(name, style) : [];
  const text = Math.max(0, ...lines.map((line) => measureText(line.text, size, "regular")));
  const wide = text + 2 * padding + (mark ? 24 : 0);
  const tall = Math.max(1, lines.length) * lineHeight + 2;
  const left = route.label.x - wide / 2;
  const { pen, colours } = brush;
  if (readable) {
    box(pen, left, route.label.y - tall / 2, wide, tall, 4);
    pen.fillStyle = colours.page;
    pen.fill();
  }
  lines.forEach((line, index) => {
    const middle = route.label.y + (index - (lines.length - 1) / 2) * lineHeight;
    letters(brush, line.text, left + padding, middle, { size, weight: 500, colour: colours.muted });
  });
  if (mark) paintMarkAt(brush, left + wide - padding, route.label.y, mark, readable ? 0 : 1);
}
