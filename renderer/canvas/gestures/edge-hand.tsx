import { useReactFlow, useStore as useFlowStore } from "@xyflow/react";
import { useState, type PointerEvent } from "react";
import { useStore } from "zustand";
import { roundedPath } from "../../../shared/drawing/edge-path.ts";
import { dragPiece, removePiece, setWay } from "../../../shared/edits/edge-way.ts";
import { reconnectEdge, type EdgeEnd } from "../../../shared/edits/reconnect-edge.ts";
import type { Point } from "../../../shared/model/schema.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import type { DiagramFlowEdge } from "../flow-types.ts";
import { endGrip } from "./end-grip.ts";
import { followPointer } from "./follow-pointer.ts";
import { pieceHandles } from "./piece-handles.ts";
import { nearestSide } from "./nearest-side.ts";
import { pointOf, underPointer } from "./under-pointer.ts";

interface Draft {
  readonly way: readonly Point[];
  /** The node under the end that is dragged. */
  readonly onto: string | null;
}

/** Handles on the one selected edge: its ends, and its straight pieces. */
export function EdgeHand({ zoom }: { readonly zoom: number }) {
  const { view } = useEditor();
  const only = useStore(view, ({ selection, renaming, simulation, preview }) =>
    selection.size === 1 && !renaming && !simulation && !preview ? [...selection][0] : undefined,
  );
  const edge = useFlowStore((state) =>
    only === undefined ? undefined : (state.edgeLookup.get(only) as DiagramFlowEdge | undefined),
  );
  const way = edge?.data?.route.points;
  return edge && way && <Handles key={edge.id} edge={edge} way={way} zoom={zoom} />;
}

interface HandlesProps {
  readonly edge: DiagramFlowEdge;
  readonly way: readonly Point[];
  readonly zoom: number;
}

function Handles({ edge, way, zoom }: HandlesProps) {
  const t = useTranslate();
  const { document } = useEditor();
  const { screenToFlowPosition, getInternalNode } = useReactFlow();
  const [draft, setDraft] = useState<Draft | null>(null);
  const label = edge.data?.edge.name ? edge.data.route.label : undefined;
  const pageOf = ({ clientX, clientY }: { clientX: number; clientY: number }) =>
    screenToFlowPosition({ x: clientX, y: clientY });

  const bend = (down: PointerEvent, piece: number) => {
    if (down.button !== 0) return;
    down.stopPropagation();
    const from = pageOf(down);
    const wayTo = (event: { clientX: number; clientY: number }) => {
      const at = pageOf(event);
      return dragPiece(way, piece, { x: at.x - from.x, y: at.y - from.y });
    };
    followPointer(down, {
      move: (event) => setDraft({ way: wayTo(event), onto: null }),
      drop: (event, moved) => {
        setDraft(null);
        if (!moved) return;
        document.apply("arrange.bend", (diagram) => setWay(diagram, edge.id, wayTo(event)));
      },
      cancel: () => setDraft(null),
    });
  };

  const straighten = (piece: number) =>
    document.apply("arrange.bend", (diagram) => setWay(diagram, edge.id, removePiece(way, piece)));

  const reconnect = (down: PointerEvent, end: EdgeEnd) => {
    if (down.button !== 0) return;
    down.stopPropagation();
    const fixed = end === "source" ? way.at(-1) : way[0];
    if (!fixed) return;
    followPointer(down, {
      move: (event) => {
        const { node } = underPointer(pointOf(event));
        setDraft({ way: [fixed, pageOf(event)], onto: node });
      },
      drop: (event, moved) => {
        setDraft(null);
        const { node } = underPointer(pointOf(event));
        if (!moved || node === null) return;
        // On the node it had, the hand means another side of it.
        const own = node === edge[end] ? getInternalNode(node) : undefined;
        const side =
          own &&
          nearestSide(
            { ...own.internals.positionAbsolute, width: own.width ?? 0, height: own.height ?? 0 },
            pageOf(event),
          );
        document.apply("arrange.pick.reconnect", (diagram) =>
          reconnectEdge(diagram, edge.id, end, node, side),
        );
      },
      cancel: () => setDraft(null),
    });
  };

  const onto = draft?.onto == null ? undefined : getInternalNode(draft.onto);
  const size = 5 / zoom;
  return (
    <g className="edge-hand nopan nodrag" data-id={edge.id}>
      {draft && <path className="hand-draft" d={roundedPath(draft.way)} />}
      {onto && (
        <rect
          className="hand-onto"
          x={onto.internals.positionAbsolute.x - 3}
          y={onto.internals.positionAbsolute.y - 3}
          width={(onto.width ?? 0) + 6}
          height={(onto.height ?? 0) + 6}
          rx={10}
        />
      )}
      {!draft &&
        pieceHandles(way, zoom, label).map(({ piece, at, level }) => (
          <g
            key={piece}
            className={level ? "hand-piece level" : "hand-piece"}
            onPointerDown={(event) => bend(event, piece)}
            onDoubleClick={(event) => {
              event.stopPropagation();
              straighten(piece);
            }}
          >
            <title>{t("arrange.handles.bend")}</title>
            <circle className="hand-reach" cx={at.x} cy={at.y} r={2.2 * size} />
            <rect
              x={at.x - (level ? 1.6 : 0.7) * size}
              y={at.y - (level ? 0.7 : 1.6) * size}
              width={(level ? 3.2 : 1.4) * size}
              height={(level ? 1.4 : 3.2) * size}
              rx={0.7 * size}
            />
          </g>
        ))}
      {!draft &&
        (["source", "target"] as const).map((end) => {
          const at = endGrip(end === "source" ? way : way.toReversed(), zoom);
          return (
            at && (
              <g key={end} className="hand-end" onPointerDown={(event) => reconnect(event, end)}>
                <title>{t(`arrange.handles.${end}`)}</title>
                <circle className="hand-reach" cx={at.x} cy={at.y} r={1.6 * size} />
                <circle cx={at.x} cy={at.y} r={size} />
              </g>
            )
          );
        })}
    </g>
  );
}
