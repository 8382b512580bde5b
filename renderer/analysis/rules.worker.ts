import { catalog } from "../../shared/catalog/registry.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { runRules } from "../../shared/rules/run-rules.ts";
import { patchDiagram } from "./diagram-patch.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./messages.ts";

let diagram: Diagram | null = null;
let newest: AnalysisRequest | null = null;
const wake = new MessageChannel();

// Requests only leave their patch behind; the analysis runs when the queue is drained, on the newest.
self.onmessage = ({ data }: MessageEvent<AnalysisRequest>) => {
  diagram = patchDiagram(diagram, data.patch);
  if (!newest) wake.port2.postMessage(null);
  newest = data;
};

wake.port1.onmessage = () => {
  const request = newest;
  newest = null;
  if (request && diagram) self.postMessage(analyse(diagram, request));
};

function analyse(subject: Diagram, { number, today }: AnalysisRequest): AnalysisAnswer {
  try {
    const findings = runRules(subject, catalog, { today, rules: RULES });
    return { number, findings, failure: null };
  } catch (error) {
    return {
      number,
      findings: [],
      failure: error instanceof Error ? error.message : String(error),
    };
  }
}
