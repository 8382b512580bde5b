import { EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import { memo } from "react";
import { arrowHead, behindArrow, roundedPath } from "../../shared/drawing/edge-path.ts";
import { drawnFlow, FLOW_DASHES } from "../../shared/drawing/flow-styles.ts";
import type { Point } from "../../shared/model/schema.ts";
import { CommentMark, useCommentCount } from "./comment-mark.tsx";
import { ElementName, FindingMark } from "./element-parts.tsx";
import type { DiagramFlowEdge } from "./flow-types.ts";
import { StateBadge } from "./state-badge.tsx";

const HIT_WIDTH = 16;

/** One edge along its route, with arrowhead, label and mark. */
export const EdgeView = memo(function EdgeView({ id, data, selected }: EdgeProps<DiagramFlowEdge>) {
  const comments = useCommentCount(id);
  if (!data) return null;
  const { edge, route, emphasis, mark, renaming } = data;
  const path = roundedPath(behindArrow(route.points));
  const dashes = FLOW_DASHES[drawnFlow(edge.flow)]?.join(" ");
  const state = `${selected ? "selected" : ""} ${emphasis ?? ""}`;
  const name = edge.name ?? "";
  return (
    <g className={`edge ${state}`}>
      <path className="edge-hit" d={path} strokeWidth={HIT_WIDTH} />
      <path className="edge-line" d={path} strokeDasharray={dashes} />
      <polygon
        className="edge-arrow"
        points={arrowHead(route.points)
          .map(({ x, y }) => `${x},${y}`)
          .join(" ")}
      />
      {(name !== "" || mark || comments > 0 || renaming || emphasis === "removed") && (
        <EdgeLabelRenderer>
          <div className="edge-label nodrag nopan" style={placed(route.label)} data-id={id}>
            {(name !== "" || renaming) && (
              <ElementName id={id} name={name} shown={name} renaming={renaming} />
            )}
            <FindingMark mark={mark} />
            <CommentMark id={id} />
            <StateBadge emphasis={emphasis} />
          </div>
        </EdgeLabelRenderer>
      )}
    </g>
  );
});

const placed = ({ x, y }: Point) => ({
  transform: `translate(-50%, -50%) translate(${x}px, ${y}px)`,
});
