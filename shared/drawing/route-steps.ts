import { sameRect, type Rect } from "../lib/rect.ts";
import type { DiagramEdge, Point } from "../model/schema.ts";
import type { EdgeEnds } from "./edge-ends.ts";
import type { Ports } from "./edge-ports.ts";
import { createKeptSteps, onlyOnce, type Step, type Watch } from "./kept-steps.ts";
import type { Route } from "./route-edge.ts";

type Way = readonly Point[];

/** What decides on the way of an edge before others are minded, besides the boxes on it. */
interface FreeInput {
  readonly edge: DiagramEdge;
  readonly ends: EdgeEnds;
  readonly ports: Ports;
  /** Where the piece across lies, if it has one. */
  readonly turn: number | undefined;
}

interface EndsInput {
  readonly way: Way;
  readonly ends: EdgeEnds;
}

interface LabelInput {
  readonly edge: DiagramEdge;
  readonly way: Way;
}

/** A route with its label's place taken, where it has a label. */
interface Labelled {
  readonly route: Route;
  readonly box: Rect | undefined;
}

/** The steps in which an edge comes to its route, one after another for all edges. */
export interface RouteSteps {
  readonly watch?: Watch;
  /** Around the boxes in the way. */
  readonly free: Step<FreeInput, Way>;
  /** First and last piece off those of others. */
  readonly ends: Step<EndsInput, Way>;
  /** The pieces between off those of others. */
  readonly middles: Step<Way, Way>;
  readonly label: Step<LabelInput, Labelled>;
}

export const STEPS_ONCE: RouteSteps = {
  free: onlyOnce,
  ends: onlyOnce,
  middles: onlyOnce,
  label: onlyOnce,
};

/** Steps that keep what they gave for the next run. */
export function createRouteSteps() {
  const kept = createKeptSteps();
  const steps = {
    watch: kept.watch,
    free: kept.step<FreeInput, Way>({
      sameInput: sameFree,
      sameOutput: sameWay,
      areasOf: () => [],
    }),
    ends: kept.step<EndsInput, Way>({
      sameInput: (a, b) => a.way === b.way && sameEnds(a.ends, b.ends),
      sameOutput: sameWay,
      areasOf: piecesAsAreas,
    }),
    middles: kept.step<Way, Way>({
      sameInput: Object.is,
      sameOutput: sameWay,
      areasOf: piecesAsAreas,
    }),
    label: kept.step<LabelInput, Labelled>({
      sameInput: (a, b) => sameWay(a.way, b.way) && sameLabel(a.edge, b.edge),
      sameOutput: sameLabelled,
      areasOf: ({ box }) => (box ? [box] : []),
    }),
  } satisfies RouteSteps;
  return { ...kept, steps };
}

function sameFree(a: FreeInput, b: FreeInput): boolean {
  return (
    a.turn === b.turn &&
    a.ports.source === b.ports.source &&
    a.ports.target === b.ports.target &&
    a.edge.sourceSide === b.edge.sourceSide &&
    a.edge.targetSide === b.edge.targetSide &&
    sameEnds(a.ends, b.ends)
  );
}

function sameEnds(a: EdgeEnds, b: EdgeEnds): boolean {
  return (
    a.sourceSide === b.sourceSide &&
    a.targetSide === b.targetSide &&
    sameRect(a.source, b.source) &&
    sameRect(a.target, b.target)
  );
}

const sameLabelled = (a: Labelled, b: Labelled): boolean =>
  sameWay(a.route.points, b.route.points) &&
  samePoint(a.route.label, b.route.label) &&
  (a.box && b.box ? sameRect(a.box, b.box) : a.box === b.box);

const sameLabel = (a: DiagramEdge, b: DiagramEdge): boolean =>
  a === b || (a.name === b.name && a.labelPosition === b.labelPosition);

const samePoint = (a: Point, b: Point): boolean => a.x === b.x && a.y === b.y;

export const sameWay = (a: Way, b: Way): boolean =>
  a === b ||
  (a.length === b.length && a.every((point, index) => samePoint(point, b[index] as Point)));

/** Where the pieces of a way lie. */
export const piecesAsAreas = (way: Way): readonly Rect[] =>
  way.slice(1).map((b, index) => {
    const a = way[index] as Point;
    return {
      x: Math.min(a.x, b.x),
      y: Math.min(a.y, b.y),
      width: Math.abs(a.x - b.x),
      height: Math.abs(a.y - b.y),
    };
  });
