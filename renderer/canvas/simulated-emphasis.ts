import { simulatedLooks } from "../../shared/drawing/simulated-looks.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { Simulation } from "../state/view-store.ts";
import type { Emphasis } from "./flow-types.ts";

/** What a simulated failure points out on the canvas; the same as on exported pictures. */
export const simulatedEmphasis = (
  diagram: Diagram,
  simulation: Simulation,
): ReadonlyMap<string, Emphasis> => simulatedLooks(diagram, simulation);
