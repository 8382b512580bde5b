import { Panel, useReactFlow, useStoreApi } from "@xyflow/react";
import { useEffect, useLayoutEffect, useMemo, useRef, type PointerEvent } from "react";
import { useStore } from "zustand";
import { boundsOf, type Rect } from "../../../shared/lib/rect.ts";
import { useWorkspace } from "../../hooks/workspace-context.tsx";
import { useCanvasActions } from "../canvas-context.ts";
import type { DiagramLayout } from "../diagram-layout.ts";
import type { FlowElements } from "../use-flow-elements.ts";
import { readColours } from "./picture-colours.ts";

interface Size {
  readonly width: number;
  readonly height: number;
}

/** How the page is scaled into the map: `map = page × scale + (x, y)`. */
interface Scaling {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** The whole of a large diagram in a corner, with a frame around what is in view; a press goes there. */
export function OverviewMap({
  elements,
  size,
}: {
  readonly elements: FlowElements;
  readonly size: Size;
}) {
  const { t } = useCanvasActions();
  const map = useRef<HTMLCanvasElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const store = useStoreApi();
  const { setCenter, getZoom } = useReactFlow();
  const theme = useStore(useWorkspace().preferences, (state) => state.theme);
  const { layout } = elements;
  const scaling = useMemo(() => scalingFor([...layout.rects.values()], size), [layout, size]);

  useEffect(() => {
    if (map.current) paintMap(map.current, layout, scaling, size);
    // The colours are read from the page, which the theme changes.
  }, [layout, scaling, size, theme]);

  useLayoutEffect(() => {
    const follow = () => {
      const { transform, width, height } = store.getState();
      if (frame.current) frameView(frame.current, transform, { width, height }, scaling);
    };
    follow();
    return store.subscribe((now, before) => {
      if (now.transform !== before.transform || now.width !== before.width) follow();
    });
  }, [store, scaling]);

  const goTo = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons !== 1) return;
    const { left, top } = event.currentTarget.getBoundingClientRect();
    const x = (event.clientX - left - scaling.x) / scaling.scale;
    const y = (event.clientY - top - scaling.y) / scaling.scale;
    void setCenter(x, y, { zoom: getZoom() });
  };
  return (
    <Panel position="bottom-right">
      <div
        className="overview-map"
        role="img"
        aria-label={t("canvas.miniMap")}
        style={size}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          goTo(event);
        }}
        onPointerMove={goTo}
      >
        <canvas ref={map} style={size} />
        <div ref={frame} className="overview-frame" />
      </div>
    </Panel>
  );
}

const PADDING = 6;

function scalingFor(rects: readonly Rect[], { width, height }: Size): Scaling {
  const bounds = boundsOf(rects) ?? { x: 0, y: 0, width: 1, height: 1 };
  const scale = Math.min(
    (width - 2 * PADDING) / bounds.width,
    (height - 2 * PADDING) / bounds.height,
  );
  return {
    scale,
    x: (width - bounds.width * scale) / 2 - bounds.x * scale,
    y: (height - bounds.height * scale) / 2 - bounds.y * scale,
  };
}

function paintMap(
  map: HTMLCanvasElement,
  { rects, parents, deployments }: DiagramLayout,
  { scale, x, y }: Scaling,
  { width, height }: Size,
): void {
  const pen = map.getContext("2d");
  if (!pen) return;
  map.width = Math.round(width * devicePixelRatio);
  map.height = Math.round(height * devicePixelRatio);
  pen.scale(devicePixelRatio, devicePixelRatio);
  const colours = readColours(map);
  for (const [id, rect] of rects) {
    const deployment = deployments.get(id);
    pen.globalAlpha = parents.has(id) ? 0.12 : 1;
    pen.fillStyle = deployment ? colours.deployments[deployment] : colours.muted;
    const [wide, tall] = [Math.max(1, rect.width * scale), Math.max(1, rect.height * scale)];
    pen.fillRect(rect.x * scale + x, rect.y * scale + y, wide, tall);
  }
}

function frameView(
  frame: HTMLElement,
  [left, top, zoom]: readonly [number, number, number],
  { width, height }: Size,
  { scale, x, y }: Scaling,
): void {
  const share = scale / zoom;
  frame.style.transform = `translate(${x - left * share}px, ${y - top * share}px)`;
  frame.style.width = `${width * share}px`;
  frame.style.height = `${height * share}px`;
}
