import type { Route } from "../../shared/drawing/route-edge.ts";
import type { Diagram } from "../../shared/model/schema.ts";

type Routes = ReadonlyMap<string, Route>;

/** The ways of a diagram's edges as the canvas shows them, for whoever draws the same diagram next. */
export interface StandingRoutes {
  keep(diagram: Diagram, routes: Routes): void;
  /** Undefined when the canvas shows another state of it, or none. */
  of(diagram: Diagram): Routes | undefined;
}

/** Of one diagram at a time: those of its former states would only take memory. */
export function createStandingRoutes(): StandingRoutes {
  let kept: { readonly diagram: Diagram; readonly routes: Routes } | null = null;
  return {
    keep(diagram, routes) {
      kept = { diagram, routes };
    },
    of: (diagram) => (kept?.diagram === diagram ? kept.routes : undefined),
  };
}
