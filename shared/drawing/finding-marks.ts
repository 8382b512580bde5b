import type { Point } from "../model/schema.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import { DRAWN_SEVERITIES, type DrawnSeverity } from "./mark-colours.ts";
import type { Mark, SceneGroup } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { measureText } from "./text-runs.ts";

/** What the rules say of one element: the gravest severity and how many findings. */
export interface FindingMark {
  readonly severity: DrawnSeverity;
  readonly count: number;
}

/** Stands for any number. */
const ANY = "n";

interface ShownMark {
  readonly severity: DrawnSeverity;
  readonly count: number | typeof ANY;
}

const HEIGHT = 18;
const ICON = 11;
const PADDING = 5;
const GAP = 3;
const COUNT = { size: 11, weight: "bold" } as const;
/** How far a mark stands out over the corner of its component. */
const OUT = 9;

/** Each severity has a shape of its own, in a square of 16 units: octagon, triangle, diamond, circle. */
const SHAPES: Readonly<Record<DrawnSeverity, string>> = {
  critical: "M5 1h6l4 4v6l-4 4H5l-4-4V5Z",
  high: "M8 1.2L15.4 14.6H0.6Z",
  medium: "M8 0.8L15.2 8L8 15.2L0.8 8Z",
  low: "M8 2A6 6 0 1 0 8 14A6 6 0 1 0 8 2Z",
};
const SHAPE_PATHS = new Map(DRAWN_SEVERITIES.map((one) => [one, [SHAPES[one]]] as const));

/** The mark of a component or container, over its upper right corner. */
export function nodeFindingGroup(mark: FindingMark, rect: Rect, style: DrawingStyle): SceneGroup {
  const width = markWidth(mark);
  return findingGroup(mark, rect.x + rect.width + OUT - width, rect.y - OUT, style);
}

/** The mark of an edge, its middle at the given point. */
export function edgeFindingGroup(mark: FindingMark, at: Point, style: DrawingStyle): SceneGroup {
  return findingGroup(mark, at.x - markWidth(mark) / 2, at.y - HEIGHT / 2, style);
}

/** The mark of a severity with a letter for the number, its left end at `x`. */
export function findingSample(
  severity: DrawnSeverity,
  x: number,
  middle: number,
  style: DrawingStyle,
): { readonly width: number; readonly marks: readonly Mark[] } {
  const mark: ShownMark = { severity, count: ANY };
  const { marks } = findingGroup(mark, x, middle - HEIGHT / 2, style);
  return { width: markWidth(mark), marks };
}

/** How much room the mark of an edge takes. */
export function markWidth({ count }: ShownMark): number {
  const digits = Math.ceil(measureText(String(count), COUNT.size, COUNT.weight));
  return 2 * PADDING + ICON + GAP + digits;
}

function findingGroup(mark: ShownMark, x: number, y: number, style: DrawingStyle): SceneGroup {
  const { colours, marks, words } = style;
  const { severity, count } = mark;
  const ground = { x, y, width: markWidth(mark), height: HEIGHT, radius: HEIGHT / 2 };
  const ink = colours.surface;
  return {
    role: "finding",
    title: `${words.severities[severity]}: ${count}`,
    marks: [
      {
        kind: "box",
        ...ground,
        fill: marks.severity[severity],
        stroke: { colour: ink, width: 1.5 },
      },
      severityShape(severity, x + PADDING, y + (HEIGHT - ICON) / 2, ink),
      textMark(String(count), x + PADDING + ICON + GAP, y + HEIGHT / 2, { ...COUNT, colour: ink }),
    ],
  };
}

/** The shape of a severity by itself. */
function severityShape(severity: DrawnSeverity, x: number, y: number, colour: string): Mark {
  const paths = SHAPE_PATHS.get(severity) ?? [];
  return { kind: "icon", x, y, size: ICON, units: 16, paths, colour };
}
