import { describe, expect, it } from "vitest";
import { followFindings, type WorkerPort } from "../../../renderer/analysis/analysis-client.ts";
import type { AnalysisRequest } from "../../../renderer/analysis/messages.ts";
import { createDocumentStore, diagramOf } from "../../../renderer/state/document-store.ts";
import { createFindingsStore } from "../../../renderer/state/findings-store.ts";
import { surroundingsOf, withSurroundings } from "../../../shared/catalog/surroundings.ts";
import { rename } from "../../../shared/edits/set-fields.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const file = { name: "lintel-kinds.json", kinds: [{ id: "acme/x", name: "X", role: "server" }] };
const plain = sketch({ nodes: { a: "vm" } });
const diagram = withSurroundings(plain, { file, icons: new Map() });

describe("an open diagram with a catalogue file beside it", () => {
  it("keeps it when an edit puts a text read anew in its place, and through undo", () => {
    const document = createDocumentStore({ diagram });
    document.apply("commands.move", () => sketch({ nodes: { a: "vm", b: "vm" } }));
    expect(surroundingsOf(diagramOf(document.getState()))?.file).toBe(file);
    document.undo();
    expect(diagramOf(document.getState())).toBe(diagram);
  });

  it("changes nothing when an edit changes nothing", () => {
    const document = createDocumentStore({ diagram });
    document.apply("commands.move", (before) => before);
    expect(diagramOf(document.getState())).toBe(diagram);
  });

  it("sends the file to a worker once, and nothing without one", () => {
    const requestsOf = (of: typeof diagram) => {
      const requests: AnalysisRequest[] = [];
      const worker = (): WorkerPort => ({
        onmessage: null,
        postMessage: (request) => requests.push(structuredClone(request)),
        terminate: () => undefined,
      });
      const document = createDocumentStore({ diagram: of });
      const following = { document, findings: createFindingsStore(), today: () => "2026-01-01" };
      const stop = followFindings(following, worker(), worker());
      document.apply("inspector.edits.rename", (now) => rename(now, "a", "A"));
      stop();
      return requests.map((request) => request.file);
    };
    expect(requestsOf(diagram)).toEqual([file, undefined]);
    expect(requestsOf(plain)).toEqual([undefined, undefined]);
  });
});
