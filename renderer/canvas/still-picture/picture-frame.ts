import { boundsOf, type Rect } from "../../../shared/lib/rect.ts";
import type { Subjects } from "./paint-area.ts";
import { areaOf, grown } from "./picture-model.ts";

/** Where the page lies on the screen: `screen = page × zoom + (x, y)`. */
export interface PictureView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** What was painted last: for which view, and how finely. */
export interface Painted extends PictureView {
  /** Pixels of the canvas for one of the screen. */
  readonly ratio: number;
  /** The part of the page that is painted. */
  readonly area: Rect;
}

/** Painted beyond the view on each side, as a share of it, so that a small pan paints nothing. */
const MARGIN = 0.3;
const MOST_PIXELS = 12e6;

export function framed(view: PictureView): Painted {
  const [left, top] = [Math.ceil(view.width * MARGIN), Math.ceil(view.height * MARGIN)];
  const [width, height] = [view.width + 2 * left, view.height + 2 * top];
  const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (width * height)));
  const { x, y, zoom } = view;
  const area = {
    x: (-left - x) / zoom,
    y: (-top - y) / zoom,
    width: width / zoom,
    height: height / zoom,
  };
  return { ...view, ratio, area };
}

/** Whether the view lies on what is painted. */
export function covers({ area }: Painted, { x, y, zoom, width, height }: PictureView): boolean {
  const [left, top] = [-x / zoom, -y / zoom];
  return (
    left >= area.x &&
    top >= area.y &&
    left + width / zoom <= area.x + area.width &&
    top + height / zoom <= area.y + area.height
  );
}

interface Pixels {
  readonly width: number;
  readonly height: number;
}

/** The size of a part of the page on the screen. */
export function pixelsOf({ width, height }: Rect, { zoom }: Painted): Pixels {
  return { width: width * zoom, height: height * zoom };
}

/** Rounded up, so that what grows a little under the hand seldom needs another canvas. */
export function roomy({ width, height }: Pixels): Pixels {
  const step = 256;
  return { width: Math.ceil(width / step) * step, height: Math.ceil(height / step) * step };
}

/** Sets a canvas's size where it is another one; that clears it and costs memory. */
export function fitTo(canvas: HTMLCanvasElement, { width, height }: Pixels, ratio: number): void {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

/** From now on the pen draws in places of the page; the area's corner is the canvas's. */
export function setPage(pen: CanvasRenderingContext2D, area: Rect, { zoom, ratio }: Painted): void {
  const scale = zoom * ratio;
  pen.setTransform(scale, 0, 0, scale, -area.x * scale, -area.y * scale);
}

/** Puts a canvas with a part of the page where the view shows that part. */
export function placeAt(
  canvas: HTMLCanvasElement,
  area: Rect,
  painted: Painted,
  view: PictureView,
): void {
  const [x, y] = [area.x * view.zoom + view.x, area.y * view.zoom + view.y];
  canvas.style.transform = `translate(${x}px, ${y}px) scale(${view.zoom / painted.zoom})`;
}

/** The part of a page that subjects take, with their marks; null for none. */
export function areaAround({ nodes, edges }: Subjects, page: Rect, reach: number): Rect | null {
  const boxes = [
    ...nodes.map(([, rect]) => grown(rect, reach)),
    ...edges.flatMap(({ data }) => (data ? [areaOf(data.route, reach)] : [])),
  ];
  const bounds = boundsOf(boxes);
  if (!bounds) return null;
  const x = Math.max(bounds.x, page.x);
  const y = Math.max(bounds.y, page.y);
  const width = Math.min(bounds.x + bounds.width, page.x + page.width) - x;
  const height = Math.min(bounds.y + bounds.height, page.y + page.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : null;
}

/** An area grown to whole pixels of the canvas: the seam of a cut pixel would show. */
export function onPixels({ x, y, width, height }: Rect, { area, zoom, ratio }: Painted): Rect {
  const scale = zoom * ratio;
  const left = Math.floor((x - area.x) * scale) / scale + area.x;
  const top = Math.floor((y - area.y) * scale) / scale + area.y;
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width - left) * scale) / scale,
    height: Math.ceil((y + height - top) * scale) / scale,
  };
}
