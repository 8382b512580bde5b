import { EdgeLabelRenderer, type EdgeProps } from "@xyflow/react";
import { memo } from "react";
import type { Point } from "../../shared/model/schema.ts";
import { arrowHead, routePath } from "./edge-path.ts";
import { ElementName, FindingMark } from "./element-parts.tsx";
import type { DiagramFlowEdge } from "./flow-types.ts";

const HIT_WIDTH = 16;

/** One edge along its route, with arrowhead, label and mark. */
export const EdgeView = memo(function EdgeView({ id, data, selected }: EdgeProps<DiagramFlowEdge>) {
  if (!data) return null;
  const { edge, route, evidence, mark, renaming } = data;
  const path = routePath(route.points);
  const flow = typeof edge.flow === "string" ? edge.flow : "request";
  const optional = edge.properties?.["dependency"] === "optional";
  const state = `${selected ? "selected" : ""} ${evidence ? "evidence" : ""} ${optional ? "optional" : ""}`;
  const name = edge.name ?? "";
  return (
    <g className={`edge flow-${flow} ${state}`}>
      <path className="edge-hit" d={path} strokeWidth={HIT_WIDTH} />
      <path className="edge-line" d={path} />
      <polygon className="edge-arrow" points={arrowHead(route.points)} />
      {(name !== "" || mark || renaming) && (
        <EdgeLabelRenderer>
          <div className="edge-label nodrag nopan" style={placed(route.label)} data-id={id}>
            {(name !== "" || renaming) && (
              <ElementName id={id} name={name} shown={name} renaming={renaming} />
            )}
            <FindingMark mark={mark} />
          </div>
        </EdgeLabelRenderer>
      )}
    </g>
  );
});

const placed = ({ x, y }: Point) => ({
  transform: `translate(-50%, -50%) translate(${x}px, ${y}px)`,
});
