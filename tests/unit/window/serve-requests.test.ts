import { afterEach, describe, expect, it, vi } from "vitest";
import { createAnswerReader } from "../../../renderer/analysis/answer-parts.ts";
import { diffDiagram } from "../../../renderer/analysis/diagram-patch.ts";
import type { AnalysisAnswer, AnalysisRequest } from "../../../renderer/analysis/messages.ts";
import { serveRequests } from "../../../renderer/analysis/serve-requests.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";

/** What a worker calls itself. */
interface Scope {
  onmessage: ((event: { readonly data: AnalysisRequest }) => void) | null;
  postMessage: (answer: AnalysisAnswer) => void;
}

function startServing() {
  const scope: Scope = { onmessage: null, postMessage: () => undefined };
  vi.stubGlobal("self", scope);
  serveRequests(({ components }) => ({
    findings: components.map(({ id: subject }) => ({
      rule: "modeling/orphan-node",
      severity: "info",
      subject,
      related: [],
      data: {},
      fixes: [],
    })),
    leftOut: [],
  }));
  return (number: number, before: Diagram | null, after: Diagram): Promise<AnalysisAnswer> =>
    new Promise((resolve) => {
      scope.postMessage = resolve;
      const patch = diffDiagram(before, after);
      scope.onmessage?.({ data: { number, patch, today: "2026-01-01" } });
    });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a worker that serves requests", () => {
  it("answers the first request of the next diagram in full, though it found the same before", async () => {
    const ask = startServing();
    const diagram = sketch({ nodes: { web: "vm", db: "database" } });
    const subjects = (answer: AnalysisAnswer): readonly string[] => {
      const read = createAnswerReader()(answer);
      return read && "findings" in read ? read.findings.map(({ subject }) => subject) : [];
    };
    const first = await ask(1, null, diagram);
    const again = await ask(1, null, structuredClone(diagram));
    expect(subjects(first)).toEqual(["web", "db"]);
    expect(subjects(again)).toEqual(["web", "db"]);
  });
});
