import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { canonicalPieces, canonicalText } from "../../../shared/model/canonical-text.ts";
import { arbitraryDiagram } from "../../support/arbitrary-diagram.ts";
import { generateArchitecture } from "../../support/generate-architecture.ts";

describe("the canonical text in pieces", () => {
  it("is the canonical text, wherever it is cut", () => {
    fc.assert(
      fc.property(arbitraryDiagram, fc.integer({ min: 1, max: 9 }), (diagram, elements) => {
        expect([...canonicalPieces(diagram, elements)].join("")).toBe(canonicalText(diagram));
      }),
      { seed: 20_261_121, numRuns: 300 },
    );
  });

  it("has many small pieces for a large diagram", () => {
    const diagram = generateArchitecture(2_000);
    const pieces = [...canonicalPieces(diagram)];
    expect(pieces.join("")).toBe(canonicalText(diagram));
    expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThan(60_000);
  });
});
