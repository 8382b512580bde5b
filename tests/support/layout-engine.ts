import ELK from "elkjs/lib/elk.bundled.js";
import type { LayoutEngine } from "../../shared/layout/layout-engine.ts";

/** The engine of the window, without its worker. */
export function createTestEngine(): LayoutEngine {
  const elk = new ELK();
  return { layout: (graph) => elk.layout(graph) };
}
