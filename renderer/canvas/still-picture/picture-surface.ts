import { overlaps, type Rect } from "../../../shared/lib/rect.ts";
import { MARK_REACH, paintSubjects, standingIn, underHand, type Subjects } from "./paint-area.ts";
import { detailAt, type Brush } from "./pen.ts";
import { dirtyAreas, type PictureModel } from "./picture-model.ts";

/** Where the page lies on the screen: `screen = page × zoom + (x, y)`. */
export interface PictureView {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
  readonly width: number;
  readonly height: number;
}

/** What is painted with, besides the view and the pen. */
export type Paints = Pick<Brush, "colours" | "language" | "t"> & {
  /** False while a failure is thought through: what the rules found would only be in the way. */
  readonly marks: boolean;
  readonly markScaleAt: (zoom: number) => number;
};

/** Painted beyond the view on each side, as a share of it, so that a small pan paints nothing. */
const MARGIN = 0.3;
const MOST_PIXELS = 12e6;
/** More areas than this are painted faster in one go. */
const MOST_AREAS = 40;
/** Rest of the hand after which a picture that was scaled is painted sharp. */
const REST_MS = 140;
/** A picture scaled by more than this is painted anew before the hand rests. */
const COARSEST = 2;

export interface PictureSurface {
  show(view: PictureView): void;
  paint(model: PictureModel, paints: Paints): void;
  stop(): void;
}

interface Painted extends PictureView {
  readonly left: number;
  readonly top: number;
  readonly ratio: number;
  /** The part of the page that is painted. */
  readonly area: Rect;
}

/**
 * The diagram as a still picture on a canvas somewhat larger than the view. Panning and zooming only move
 * and scale it; it is painted anew where it has changed, where the view leaves it, and once the hand
 * rests. What is dragged lies on a canvas of its own above it.
 */
export function createPictureSurface(
  still: HTMLCanvasElement,
  hand: HTMLCanvasElement,
): PictureSurface {
  const pen = still.getContext("2d");
  const handPen = hand.getContext("2d");
  if (!pen || !handPen) throw new Error("No canvas to draw on");
  let view: PictureView | null = null;
  let model: PictureModel | null = null;
  let paints: Paints | null = null;
  let painted: Painted | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let handDrawn = false;

  const brushFor = (at: CanvasRenderingContext2D, given: Paints, zoom: number): Brush => ({
    ...given,
    pen: at,
    zoom,
    detail: detailAt(zoom),
    markScale: given.markScaleAt(zoom),
  });

  const place = (): void => {
    if (!view || !painted) return;
    const scale = view.zoom / painted.zoom;
    const x = view.x - (painted.x + painted.left) * scale;
    const y = view.y - (painted.y + painted.top) * scale;
    still.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
    hand.style.transform = still.style.transform;
  };

  const paintAll = (): void => {
    clearTimeout(rest);
    if (!view || !model || !paints || view.width === 0) return;
    painted = framed(view);
    const { left, top, ratio, area } = painted;
    const [width, height] = [view.width + 2 * left, view.height + 2 * top];
    fitTo(still, width, height, ratio);
    setPage(pen, painted);
    paintIn(pen, area, standingIn(area, model, paints.markScaleAt(view.zoom)));
    place();
    paintHand();
  };

  const paintIn = (at: CanvasRenderingContext2D, area: Rect, subjects: Subjects): void => {
    if (!paints || !painted) return;
    at.clearRect(area.x, area.y, area.width, area.height);
    paintSubjects(brushFor(at, paints, painted.zoom), subjects, paints.marks);
  };

  const paintHand = (): void => {
    if (!model || !painted) return;
    const subjects = underHand(model);
    const empty = subjects.nodes.length === 0 && subjects.edges.length === 0;
    if (empty && !handDrawn) return;
    const { view: at } = { view: painted };
    fitTo(hand, at.width + 2 * at.left, at.height + 2 * at.top, at.ratio);
    setPage(handPen, painted);
    paintIn(handPen, painted.area, subjects);
    handDrawn = !empty;
    hand.hidden = empty;
  };

  const paintDirty = (areas: readonly Rect[]): void => {
    if (!model || !paints || !painted) return;
    const { area: whole, zoom } = painted;
    for (const area of areas) {
      if (!overlaps(area, whole)) continue;
      pen.save();
      pen.beginPath();
      pen.rect(area.x, area.y, area.width, area.height);
      pen.clip();
      paintIn(pen, area, standingIn(area, model, paints.markScaleAt(zoom)));
      pen.restore();
    }
  };

  return {
    show(next) {
      const resized = view?.width !== next.width || view.height !== next.height;
      view = next;
      if (!painted || resized) {
        paintAll();
        return;
      }
      place();
      const scale = next.zoom / painted.zoom;
      const coarse = scale > COARSEST || scale < 1 / COARSEST;
      if (coarse || !covers(painted, next)) paintAll();
      else if (scale !== 1) {
        clearTimeout(rest);
        rest = setTimeout(paintAll, REST_MS);
      }
    },
    paint(next, with_) {
      const before = paints === with_ ? model : null;
      model = next;
      paints = with_;
      if (!painted || !before) {
        paintAll();
        return;
      }
      const areas = dirtyAreas(before, next, MARK_REACH * with_.markScaleAt(painted.zoom));
      if (areas === null || areas.length > MOST_AREAS) paintAll();
      else {
        paintDirty(areas);
        paintHand();
      }
    },
    stop: () => clearTimeout(rest),
  };
}

function framed(view: PictureView): Painted {
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
  return { ...view, left, top, ratio, area };
}

/** Whether the view lies on what is painted. */
function covers({ area }: Painted, { x, y, zoom, width, height }: PictureView): boolean {
  const [left, top] = [-x / zoom, -y / zoom];
  return (
    left >= area.x &&
    top >= area.y &&
    left + width / zoom <= area.x + area.width &&
    top + height / zoom <= area.y + area.height
  );
}

/** Sets a canvas's size where it is another one; that clears it and costs memory. */
function fitTo(canvas: HTMLCanvasElement, width: number, height: number, ratio: number): void {
  const [across, down] = [Math.round(width * ratio), Math.round(height * ratio)];
  if (canvas.width === across && canvas.height === down) return;
  canvas.width = across;
  canvas.height = down;
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
}

function setPage(pen: CanvasRenderingContext2D, { x, y, zoom, left, top, ratio }: Painted): void {
  const scale = zoom * ratio;
  pen.setTransform(scale, 0, 0, scale, (x + left) * ratio, (y + top) * ratio);
}
