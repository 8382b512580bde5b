import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { normalise } from "../../../shared/model/normalise.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { arbitraryDiagram, arbitraryJson, CONTEXT } from "../../support/arbitrary-diagram.ts";

const RUNS = { seed: 2026, numRuns: 400 };
const FIXTURES = new URL("../../fixtures/", import.meta.url).pathname;

function parsed(text: string) {
  const result = parseDiagram(text, CONTEXT);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("the laws of the document", () => {
  it("reading canonical text gives the normal form", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        expect(parsed(canonicalText(diagram))).toEqual(normalise(diagram));
      }),
      RUNS,
    );
  });

  it("canonical text is a fixed point, byte for byte", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const text = canonicalText(diagram);
        expect(canonicalText(parsed(text))).toBe(text);
      }),
      RUNS,
    );
  });

  it("the normal form of a normal diagram is that very object", () => {
    fc.assert(
      fc.property(arbitraryDiagram, (diagram) => {
        const normal = normalise(diagram);
        expect(normalise(normal)).toBe(normal);
      }),
      RUNS,
    );
  });

  it("unknown fields survive at every level", () => {
    const kept = { "x-deep": { z: [1, { y: null }], a: "ß" }, "x-flat": true };
    const node = {
      ...kept,
      id: "a",
      kind: "zone/group",
      position: { x: 1, y: 2, ...kept },
      size: { width: 5, height: 6, ...kept },
    };
    const diagram = {
      ...kept,
      format: "lintel",
      version: 1,
      nodes: [node],
      edges: [{ id: "e", source: "a", target: "a", bends: [{ x: 0, y: 0, ...kept }], ...kept }],
      waivers: [{ rule: "r", subject: "a", reason: "because", ...kept }],
      comments: [{ id: "c", subject: "a", text: "hm", ...kept }],
    };
    expect(parsed(canonicalText(parsed(JSON.stringify(diagram))))).toEqual(diagram);
  });

  it("values that nobody understands survive in flow, deployment, settings and properties", () => {
    fc.assert(
      fc.property(arbitraryJson, (value) => {
        const diagram = parsed(
          canonicalText({
            format: "lintel",
            version: 1,
            settings: { environment: value },
            nodes: [
              {
                id: "a",
                kind: "?",
                position: { x: 0, y: 0 },
                deployment: value,
                properties: { replicas: value },
              },
            ],
            edges: [{ id: "e", source: "a", target: "a", flow: value }],
          }),
        );
        const [node] = diagram.nodes;
        expect([
          diagram.settings?.["environment"],
          node?.deployment,
          node?.properties?.["replicas"],
          diagram.edges[0]?.flow,
        ]).toEqual([value, value, value, value]);
      }),
      RUNS,
    );
  });
});

describe("the fixtures", () => {
  const rules = readdirSync(join(FIXTURES, "rules"), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".lintel"))
    .map((name) => join("rules", name));

  it("are all there", () => {
    expect(rules.length).toBeGreaterThanOrEqual(226);
  });

  it("are all read, and their canonical text says the same", () => {
    const context = parseContext(catalog);
    for (const name of rules) {
      const text = readFileSync(join(FIXTURES, name), "utf8");
      const result = parseDiagram(text, context);
      expect(result, name).toMatchObject({ ok: true });
      if (!result.ok) continue;
      expect(JSON.parse(canonicalText(result.value)), name).toEqual(JSON.parse(text));
    }
  });

  it("a canonical file saved unedited does not change by a byte", () => {
    const text = readFileSync(join(FIXTURES, "documents/canonical.lintel"), "utf8");
    expect(canonicalText(parsed(text))).toBe(text);
  });
});
