import { boundsOf, overlaps, type Rect } from "../../../shared/lib/rect.ts";
import { MARK_REACH, paintSubjects, standingIn, underHand } from "./paint-area.ts";
import { paintDots, type Dots } from "./paint-dots.ts";
import { detailAt, type Brush } from "./pen.ts";
import {
  areaAround,
  covers,
  fitTo,
  framed,
  onPixels,
  pixelsOf,
  placeAt,
  roomy,
  setPage,
  type Painted,
  type PictureView,
} from "./picture-frame.ts";
import { dirtyAreas, type PictureModel } from "./picture-model.ts";

/** What is painted with, besides the view and the pen. */
export type Paints = Pick<Brush, "colours" | "language" | "t" | "responsibilities" | "comments"> & {
  /** False while a failure is thought through: what the rules found would only be in the way. */
  readonly marks: boolean;
  readonly markScaleAt: (zoom: number) => number;
  readonly dots: Dots;
};

/** More areas than this are painted faster in one go. */
const MOST_AREAS = 40;
/** Rest of the hand after which a picture that was scaled is painted sharp. */
const REST_MS = 140;
/** A picture scaled by more than this is painted anew before the hand rests. */
const COARSEST = 2;
/** While the hand moves, painting takes no larger share of the time than one in so many parts. */
const SHARE = 4;

export interface PictureSurface {
  show(view: PictureView): void;
  paint(model: PictureModel, paints: Paints): void;
  stop(): void;
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
  /** The part of the page that the canvas of the hand covers; null while it shows nothing. */
  let handArea: Rect | null = null;
  let rest: ReturnType<typeof setTimeout> | undefined;
  let paintedUntil = 0;

  const brushFor = (at: CanvasRenderingContext2D, given: Paints, zoom: number): Brush => ({
    ...given,
    pen: at,
    zoom,
    detail: detailAt(zoom),
    markScale: given.markScaleAt(zoom),
  });

  const place = (): void => {
    if (!view || !painted) return;
    placeAt(still, painted.area, painted, view);
    if (handArea) placeAt(hand, handArea, painted, view);
  };

  const paintAll = (): void => {
    clearTimeout(rest);
    if (!view || !model || !paints || view.width === 0) return;
    const start = performance.now();
    painted = framed(view);
    const { ratio, area } = painted;
    fitTo(still, pixelsOf(area, painted), ratio);
    setPage(pen, area, painted);
    paintStill([area], model, paints);
    paintHand();
    place();
    const end = performance.now();
    paintedUntil = end + (end - start) * (SHARE - 1);
  };

  const paintSoon = (wait: number): void => {
    clearTimeout(rest);
    rest = setTimeout(paintAll, wait);
  };

  const paintStill = (areas: readonly Rect[], of: PictureModel, given: Paints): void => {
    const around = boundsOf(areas);
    if (!painted || !around) return;
    const brush = brushFor(pen, given, painted.zoom);
    pen.clearRect(around.x, around.y, around.width, around.height);
    paintDots(brush, around, given.dots);
    paintSubjects(brush, standingIn(areas, of, brush.markScale), given.marks);
  };

  const paintHand = (): void => {
    if (!model || !paints || !painted) return;
    const subjects = underHand(model);
    const brush = brushFor(handPen, paints, painted.zoom);
    handArea = areaAround(subjects, painted.area, MARK_REACH * brush.markScale);
    hand.hidden = handArea === null;
    if (!handArea) return;
    fitTo(hand, roomy(pixelsOf(handArea, painted)), painted.ratio);
    setPage(handPen, handArea, painted);
    const { x, y } = handArea;
    handPen.clearRect(x, y, hand.width / painted.zoom, hand.height / painted.zoom);
    paintSubjects(brush, subjects, paints.marks);
  };

  /** All areas at once: what reaches into several is painted once. */
  const paintDirty = (dirty: readonly Rect[]): void => {
    if (!model || !paints || !painted) return;
    const { area: page } = painted;
    const areas = dirty.flatMap((area) =>
      painted && overlaps(area, page) ? [onPixels(area, painted)] : [],
    );
    pen.save();
    pen.beginPath();
    for (const { x, y, width, height } of areas) pen.rect(x, y, width, height);
    pen.clip();
    paintStill(areas, model, paints);
    pen.restore();
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
      const wanted = coarse || !covers(painted, next);
      const wait = paintedUntil - performance.now();
      if (wanted && wait <= 0) paintAll();
      else if (wanted) paintSoon(wait);
      else if (scale !== 1) paintSoon(REST_MS);
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
        place();
      }
    },
    stop: () => clearTimeout(rest),
  };
}
