import { createSystem } from "../../shared/analysis/create-system.ts";
import type { System } from "../../shared/analysis/system.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings, type Surroundings } from "../../shared/catalog/surroundings.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { createAnswerWriter } from "./answer-parts.ts";
import { patchDiagram } from "./diagram-patch.ts";
import type { AnalysisRequest, Analysed } from "./messages.ts";

/**
 * Makes this worker answer requests. A request only leaves its patch behind; the analysis runs when the
 * queue is drained, on the newest.
 */
export function serveRequests(analyse: (system: System) => Analysed): void {
  let diagram: Diagram | null = null;
  let newest: AnalysisRequest | null = null;
  let surroundings: Surroundings | null = null;
  const wake = new MessageChannel();
  const startWriter = () => createAnswerWriter((answer) => self.postMessage(answer));
  let write = startWriter();

  self.onmessage = ({ data }: MessageEvent<AnalysisRequest>) => {
    // The first of another diagram, which brings all of it.
    if (data.number === 1) {
      surroundings = null;
      // Whoever asks now has none of the findings that were answered before.
      write = startWriter();
    }
    if (data.file !== undefined) surroundings = data.file && { file: data.file };
    diagram = patchDiagram(diagram, data.patch);
    if (!newest) wake.port2.postMessage(null);
    newest = data;
  };

  wake.port1.onmessage = () => {
    const request = newest;
    newest = null;
    if (!request || !diagram) return;
    const read = withSurroundings(diagram, surroundings);
    write(request.number, answer(read, request, analyse));
  };
}

function answer(
  diagram: Diagram,
  { today }: AnalysisRequest,
  analyse: (system: System) => Analysed,
): Analysed | { readonly failure: string } {
  try {
    return analyse(createSystem(diagram, catalog, today));
  } catch (error) {
    return { failure: error instanceof Error ? error.message : String(error) };
  }
}
