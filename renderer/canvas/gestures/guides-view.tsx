import { Fragment } from "react";
import type { Guide } from "../../../shared/edits/snap.ts";

interface GuidesViewProps {
  readonly guides: readonly Guide[];
  readonly zoom: number;
}

/** Half the length of the strokes at the ends of a gap, in pixels of the screen. */
const TICK = 4;
const TEXT = 11;

/** Lines through what the dragged is in line with, and equal gaps with their width. */
export function GuidesView({ guides, zoom }: GuidesViewProps) {
  return guides.map((guide) => {
    const { kind, axis, at, from, to } = guide;
    const key = `${kind} ${axis} ${at} ${from}`;
    const across = axis === "x";
    if (kind === "line") {
      const line = across
        ? { x1: at, x2: at, y1: from, y2: to }
        : { y1: at, y2: at, x1: from, x2: to };
      return <line key={key} className="guide" {...line} />;
    }
    const tick = TICK / zoom;
    const path = across
      ? `M${from},${at}H${to}M${from},${at - tick}v${2 * tick}M${to},${at - tick}v${2 * tick}`
      : `M${at},${from}V${to}M${at - tick},${from}h${2 * tick}M${at - tick},${to}h${2 * tick}`;
    const middle = (from + to) / 2;
    return (
      <Fragment key={key}>
        <path className="guide" d={path} />
        <text
          className="guide-width"
          x={across ? middle : at + 2 * tick}
          y={across ? at - tick : middle}
          textAnchor={across ? "middle" : "start"}
          fontSize={TEXT / zoom}
          strokeWidth={3 / zoom}
        >
          {Math.round(to - from)}
        </text>
      </Fragment>
    );
  });
}
