import { surroundingsOf, type Surroundings } from "../../shared/catalog/surroundings.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { SEVERITIES, type Finding } from "../../shared/rules/define-rule.ts";
import { diagramOf, type DocumentStore } from "../state/document-store.ts";
import type { FindingsState, FindingsStore } from "../state/findings-store.ts";
import { createAnswerReader } from "./answer-parts.ts";
import { diffDiagram } from "./diagram-patch.ts";
import type { AnalysisAnswer, AnalysisRequest, Analysed } from "./messages.ts";

/** The part of a worker that the client needs; tests pass their own. */
export interface WorkerPort {
  postMessage(message: AnalysisRequest): void;
  onmessage: ((event: MessageEvent<AnalysisAnswer>) => void) | null;
  terminate(): void;
}

/** How long the hand must rest before the thorough worker is asked. */
const REST_MS = 350;

interface Following {
  readonly document: DocumentStore;
  readonly findings: FindingsStore;
  readonly today: () => string;
}

/**
 * Keeps the findings of a document up to date: every new diagram goes to the quick worker, and to the
 * thorough one when the hand rests. The newest answer wins and stale ones are dropped.
 *
 * @returns the function that stops it
 */
export function followFindings(
  following: Following,
  quick: WorkerPort,
  thorough: WorkerPort,
): () => void {
  const stops = [follow(following, quick, 0), follow(following, thorough, REST_MS)];
  return () => stops.forEach((stop) => stop());
}

function follow(
  { document, findings, today }: Following,
  worker: WorkerPort,
  rest: number,
): () => void {
  let sent: Diagram | null = null;
  let file: Surroundings["file"];
  let number = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const send = (): void => {
    const diagram = diagramOf(document.getState());
    if (diagram === sent) return;
    number += 1;
    const patch = diffDiagram(sent, diagram);
    const known = file;
    file = surroundingsOf(diagram)?.file;
    const changed = file !== known && { file: file ?? null };
    worker.postMessage({ number, patch, today: today(), ...changed });
    sent = diagram;
  };
  const sendWhenResting = (): void => {
    clearTimeout(timer);
    if (rest === 0) send();
    else timer = setTimeout(send, rest);
  };
  const read = createAnswerReader();
  worker.onmessage = ({ data }) => {
    const answer = read(data);
    if (!answer) return;
    // An edit since then makes the answer stale, whether or not it was sent yet.
    if (data.number !== number || diagramOf(document.getState()) !== sent) return;
    findings.setState(
      "failure" in answer ? answer : { ...afterAnswer(findings.getState(), answer), diagram: sent },
    );
  };
  sendWhenResting();
  const stop = document.subscribe(sendWhenResting);
  return () => {
    clearTimeout(timer);
    stop();
    worker.terminate();
  };
}

/** What slow rules said before stays until they have spoken again. */
function afterAnswer(
  before: FindingsState,
  { findings, leftOut, availability }: Analysed,
): Partial<FindingsState> {
  const kept = before.findings.filter(({ rule }) => leftOut.includes(rule));
  return {
    findings: kept.length === 0 ? findings : bySeverity([...findings, ...kept]),
    failure: null,
    ...(availability && { availability }),
  };
}

function bySeverity(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding) => SEVERITIES.indexOf(severity);
  return findings.toSorted((a, b) => rank(a) - rank(b));
}
