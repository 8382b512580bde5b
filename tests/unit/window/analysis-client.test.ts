import { describe, expect, it } from "vitest";
import { followFindings, type WorkerPort } from "../../../renderer/analysis/analysis-client.ts";
import { patchDiagram } from "../../../renderer/analysis/diagram-patch.ts";
import type { AnalysisRequest } from "../../../renderer/analysis/messages.ts";
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

function follow(diagram: Diagram) {
  const requests: AnalysisRequest[] = [];
  const worker: WorkerPort & { ended: boolean } = {
    ended: false,
    onmessage: null,
    postMessage: (request) => requests.push(structuredClone(request)),
    terminate: () => (worker.ended = true),
  };
  const document = createDocumentStore({ diagram });
  const findings = createFindingsStore();
  const stop = followFindings(document, findings, worker, () => "2026-01-01");
  const answer = (number: number, failure: string | null = null) =>
    worker.onmessage?.(
      new MessageEvent("message", { data: { number, findings: [FOUND], failure } }),
    );
  return { requests, worker, document, findings, stop, answer };
}

const diagram = sketch({ nodes: { a: "vm", b: "vm", c: "vm" }, edges: [["a", "b"]] });

describe("the client of the analysis", () => {
  it("sends the diagram once and then only what changed", () => {
    const { requests, document } = follow(diagram);
    document.apply("commands.rename", (before) => rename(before, "b", "Beta"));
    expect(requests.map(({ patch }) => patch.nodes.changes.length)).toEqual([3, 1]);
    expect(requests[1]?.patch.edges.changes).toEqual([]);
  });

  it("lets the worker end up with the same diagram after edits, removals and undo", () => {
    const { requests, document } = follow(diagram);
    document.apply("commands.remove", (before) => removeElements(before, "a"));
    document.undo();
    document.redo();
    let known: Diagram | null = null;
    for (const { patch } of requests) known = patchDiagram(known, patch);
    expect(known).toEqual(document.getState().history.present);
  });

  it("drops answers to diagrams that are no longer the newest", () => {
    const { document, findings, answer } = follow(diagram);
    document.apply("commands.rename", (before) => rename(before, "b", "Beta"));
    answer(1);
    expect(findings.getState().findings).toEqual([]);
    answer(2);
    expect(findings.getState().findings).toEqual([FOUND]);
    expect(findings.getState().diagram).toBe(document.getState().history.present);
  });

  it("keeps the last findings and tells of a failure", () => {
    const { findings, answer } = follow(diagram);
    answer(1);
    answer(1, "boom");
    expect(findings.getState()).toMatchObject({ findings: [FOUND], failure: "boom" });
  });

  it("ends the worker with the document", () => {
    const { worker, document, requests, stop } = follow(diagram);
    stop();
    document.apply("commands.rename", (before) => rename(before, "b", "Beta"));
    expect(worker.ended).toBe(true);
    expect(requests).toHaveLength(1);
  });
});
