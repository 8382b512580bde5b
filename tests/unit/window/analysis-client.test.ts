import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { followFindings, type WorkerPort } from "../../../renderer/analysis/analysis-client.ts";
import { createAnswerWriter } from "../../../renderer/analysis/answer-parts.ts";
import { patchDiagram } from "../../../renderer/analysis/diagram-patch.ts";
import type {
  AnalysisAnswer,
  AnalysisRequest,
  Analysed,
} from "../../../renderer/analysis/messages.ts";
import { createDocumentStore } from "../../../renderer/state/document-store.ts";
import { createFindingsStore } from "../../../renderer/state/findings-store.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import { removeElements } from "../../../shared/edits/remove-elements.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";

const FOUND: Finding = {
  rule: "modeling/no-entry-point",
  severity: "info",
  subject: "model",
  related: [],
  data: {},
  fixes: [],
};

const SLOW: Finding = { ...FOUND, rule: "resilience/availability-target-missed", severity: "high" };

interface FakeWorker extends WorkerPort {
  readonly requests: AnalysisRequest[];
  ended: boolean;
  answer(number: number, analysed: Partial<Analysed>): void;
  fail(number: number, failure: string): void;
}

function fakeWorker(): FakeWorker {
  const say = (data: AnalysisAnswer) =>
    worker.onmessage?.(new MessageEvent("message", { data: structuredClone(data) }));
  const write = createAnswerWriter(say);
  const worker: FakeWorker = {
    requests: [],
    ended: false,
    onmessage: null,
    postMessage: (request) => worker.requests.push(structuredClone(request)),
    terminate: () => (worker.ended = true),
    answer: (number, analysed) => write(number, { findings: [FOUND], leftOut: [], ...analysed }),
    fail: (number, failure) => write(number, { failure }),
  };
  return worker;
}

function follow(diagram: Diagram) {
  const quick = fakeWorker();
  const thorough = fakeWorker();
  const document = createDocumentStore({ diagram });
  const findings = createFindingsStore();
  const today = () => "2026-01-01";
  const stop = followFindings({ document, findings, today }, quick, thorough);
  return { quick, thorough, document, findings, stop };
}

const diagram = sketch({ nodes: { a: "vm", b: "vm", c: "vm" }, edges: [["a", "b"]] });

const renameB = (before: Diagram) => rename(before, "b", "Beta");

describe("the client of the analysis", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("sends the diagram once and then only what changed", () => {
    const { quick, document } = follow(diagram);
    document.apply("commands.rename", renameB);
    expect(quick.requests.map(({ patch }) => patch.nodes.changes.length)).toEqual([3, 1]);
    expect(quick.requests[1]?.patch.edges.changes).toEqual([]);
  });

  it("lets the worker end up with the same diagram after edits, removals and undo", () => {
    const { quick, document } = follow(diagram);
    document.apply("commands.remove", (before) => removeElements(before, "a"));
    document.undo();
    document.redo();
    let known: Diagram | null = null;
    for (const { patch } of quick.requests) known = patchDiagram(known, patch);
    expect(known).toEqual(document.getState().history.present);
  });

  it("drops answers to diagrams that are no longer the newest", () => {
    const { quick, document, findings } = follow(diagram);
    document.apply("commands.rename", renameB);
    quick.answer(1, {});
    expect(findings.getState().findings).toEqual([]);
    quick.answer(2, {});
    expect(findings.getState().findings).toEqual([FOUND]);
    expect(findings.getState().diagram).toBe(document.getState().history.present);
  });

  it("reads an answer on what an answer that came too late had said", () => {
    const { quick, document, findings } = follow(diagram);
    document.apply("commands.rename", renameB);
    quick.answer(1, { findings: [SLOW, FOUND] });
    quick.answer(2, { findings: [FOUND] });
    expect(findings.getState().findings).toEqual([FOUND]);
  });

  it("asks the thorough worker only when the hand rests, and once for many edits", () => {
    const { thorough, document } = follow(diagram);
    document.apply("commands.rename", renameB);
    document.apply("commands.remove", (before) => removeElements(before, "a"));
    expect(thorough.requests).toHaveLength(0);
    vi.runAllTimers();
    expect(thorough.requests).toHaveLength(1);
  });

  it("drops a thorough answer when the diagram has changed meanwhile", () => {
    const { thorough, document, findings } = follow(diagram);
    vi.runAllTimers();
    document.apply("commands.rename", renameB);
    thorough.answer(1, {});
    expect(findings.getState().findings).toEqual([]);
  });

  it("keeps what slow rules said until they speak again", () => {
    const { quick, thorough, document, findings } = follow(diagram);
    vi.runAllTimers();
    thorough.answer(1, { findings: [SLOW, FOUND] });
    document.apply("commands.rename", renameB);
    quick.answer(2, { leftOut: [SLOW.rule] });
    expect(findings.getState().findings).toEqual([SLOW, FOUND]);
    vi.runAllTimers();
    thorough.answer(2, {});
    expect(findings.getState().findings).toEqual([FOUND]);
  });

  it("keeps the last findings and tells of a failure", () => {
    const { quick, findings } = follow(diagram);
    quick.answer(1, {});
    quick.fail(1, "boom");
    expect(findings.getState()).toMatchObject({ findings: [FOUND], failure: "boom" });
  });

  it("ends both workers with the document", () => {
    const { quick, thorough, document, stop } = follow(diagram);
    stop();
    document.apply("commands.rename", renameB);
    vi.runAllTimers();
    expect([quick.ended, thorough.ended]).toEqual([true, true]);
    expect([quick.requests.length, thorough.requests.length]).toEqual([1, 0]);
  });
});
