import { createSystem } from "../../shared/analysis/create-system.ts";
import type { System } from "../../shared/analysis/system.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings, type Surroundings } from "../../shared/catalog/surroundings.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { patchDiagram } from "./diagram-patch.ts";
import type { AnalysisAnswer, AnalysisRequest, Analysed } from "./messages.ts";

/**
 * Makes this worker answer requests. A request only leaves its patch behind; the analysis runs when the
 * queue is drained, on the newest.
 */
export function serveRequests(analyse: (system: System) => Analysed): void {
  let diagram: Diagram | null = null;
  let newest: AnalysisRequest | null = null;
  let surroundings: Surroundings | null = null;
  const wake = new MessageChannel();

  self.onmessage = ({ data }: MessageEvent<AnalysisRequest>) => {
    // The first of another diagram, which brings all of it.
    if (data.number === 1) surroundings = null;
    if (data.file !== undefined) surroundings = data.file && { file: data.file };
    diagram = patchDiagram(diagram, data.patch);
    if (!newest) wake.port2.postMessage(null);
    newest = data;
  };

  wake.port1.onmessage = () => {
    const request = newest;
    newest = null;
    if (!request || !diagram) return;
    const read = surroundings ? withSurroundings(diagram, surroundings) : diagram;
    self.postMessage(answer(read, request, analyse));
  };
}

function answer(
  diagram: Diagram,
  { number, today }: AnalysisRequest,
  analyse: (system: System) => Analysed,
): AnalysisAnswer {
  try {
    return { number, analysed: analyse(createSystem(diagram, catalog, today)) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}
