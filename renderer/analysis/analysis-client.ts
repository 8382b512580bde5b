import type { Diagram } from "../../shared/model/schema.ts";
import { diagramOf, type DocumentStore } from "../state/document-store.ts";
import type { FindingsStore } from "../state/findings-store.ts";
import { diffDiagram } from "./diagram-patch.ts";
import type { AnalysisAnswer, AnalysisRequest } from "./messages.ts";

/** The part of a worker that the client needs; tests pass their own. */
export interface WorkerPort {
  postMessage(message: AnalysisRequest): void;
  onmessage: ((event: MessageEvent<AnalysisAnswer>) => void) | null;
  terminate(): void;
}

/**
 * Keeps the findings of a document up to date: every new diagram goes to the worker, the newest answer
 * wins and stale ones are dropped.
 *
 * @returns the function that stops it
 */
export function followFindings(
  document: DocumentStore,
  findings: FindingsStore,
  worker: WorkerPort,
  today: () => string,
): () => void {
  let sent: Diagram | null = null;
  let number = 0;
  const send = (diagram: Diagram): void => {
    if (diagram === sent) return;
    number += 1;
    worker.postMessage({ number, patch: diffDiagram(sent, diagram), today: today() });
    sent = diagram;
  };
  worker.onmessage = ({ data }) => {
    if (data.number !== number) return;
    findings.setState(
      data.failure === null
        ? { diagram: sent, findings: data.findings, failure: null }
        : { failure: data.failure },
    );
  };
  send(diagramOf(document.getState()));
  const stop = document.subscribe((state) => send(diagramOf(state)));
  return () => {
    stop();
    worker.terminate();
  };
}
