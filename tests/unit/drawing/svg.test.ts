import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { drawDiagram } from "../../../shared/drawing/draw-diagram.ts";
import { sceneToSvg } from "../../../shared/drawing/svg.ts";
import { drawingWords } from "../../../shared/drawing/drawing-words.ts";
import type { Language } from "../../../shared/i18n/language.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { randomDiagram } from "../../support/random-diagram.ts";
import { readXml } from "../../support/well-formed.ts";

interface Options {
  readonly language?: Language;
  readonly theme?: "light" | "dark";
  readonly legend?: boolean;
}

function svgOf(
  diagram: Diagram,
  { language = "en", theme = "light", legend = true }: Options = {},
): string {
  const words = drawingWords(language);
  return sceneToSvg(drawDiagram(diagram, { catalog, language, theme, legend, words }));
}

const shop = sketch({
  nodes: {
    customers: ["user", { name: "고객" }],
    region: ["zone/region", { name: "Seoul", deployment: "public" }],
    db: ["database", { in: "region", name: "주문 大韓", replicas: 3, encryptionAtRest: true }],
  },
  edges: [
    ["customers", "db", { name: "HTTPS" }],
    ["db", "customers", { flow: "logging" }],
  ],
});

describe("SVG", () => {
  it("is well-formed, finite and free of anything active, whatever the diagram holds", () => {
    const allowed = new Set("svg title defs g rect path polygon text tspan use".split(" "));
    fc.assert(
      fc.property(
        randomDiagram,
        fc.constantFrom("light" as const, "dark" as const),
        (diagram, theme) => {
          const svg = svgOf(diagram, { theme: theme });
          for (const { name, attributes } of readXml(svg)) {
            expect(allowed).toContain(name);
            expect(attributes).not.toMatch(/\son|NaN|Infinity|undefined|url\(|href="[^#]/);
          }
        },
      ),
      { seed: 3, numRuns: 100 },
    );
  });

  it("gives the same text every time", () => {
    expect(svgOf(shop)).toBe(svgOf(structuredClone(shop)));
  });

  it("holds names as real text, ideographs in the font that has them", () => {
    const svg = svgOf(shop);
    expect(svg).toContain(">고객</text>");
    expect(svg).toMatch(/>주문 <tspan font-family="'Pretendard JP',[^>]*>大韓<\/tspan><\/text>/);
  });

  it("shows replicas, encryption, deployment letter and kind in the chosen language", () => {
    const svg = svgOf(shop, { language: "ko" });
    for (const text of [">×3<", ">저장 데이터 암호화<", ">복제본 수<", ">데이터베이스<"]) {
      expect(svg).toContain(text);
    }
    expect(svg).toContain('lang="ko"');
  });

  it("explains in the legend what occurs, and nothing else", () => {
    const svg = svgOf(shop);
    expect(svg).toContain(">Public cloud (1)<");
    expect(svg).toContain(">Logging<");
    expect(svg).not.toContain(">Private cloud");
    expect(svg).not.toContain(">Backup<");
    expect(svgOf(shop, { legend: false })).not.toContain(">Logging<");
  });

  it("tells readers that do not see it what each part is", () => {
    const svg = svgOf(shop);
    expect(svg).toContain("<title>고객 → 주문 大韓: HTTPS</title>");
    expect(svg).toContain("<title>Seoul (Region)</title>");
  });

  it("draws arrowheads as polygons whose tip lies on the border", () => {
    const pair = sketch({ nodes: { a: "vm", b: "vm" }, edges: [["a", "b"]] });
    expect(svgOf(pair, { legend: false })).toContain('<polygon points="240,36 231,');
  });

  it("paints containers before what stands in them, whatever the order of the file", () => {
    const nodes = sketch({
      nodes: { outer: "zone/region", inner: ["zone/network", { in: "outer" }], a: ["vm", { in: "inner" }] },
    }).nodes;
    const svg = svgOf({ format: "lintel", version: 1, nodes: nodes.toReversed(), edges: [] });
    const places = ["outer (Region)", "inner (Network)", "a (Virtual machine)"].map((title) =>
      svg.indexOf(`<title>${title}</title>`),
    );
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  }); // prettier-ignore

  it("has a size even with nothing in it", () => {
    const empty: Diagram = { format: "lintel", version: 1, nodes: [], edges: [] };
    expect(svgOf(empty)).toContain('width="240" height="120"');
  });

  it("draws one small diagram exactly so", () => {
    const diagram: Diagram = {
      format: "lintel",
      version: 1,
      nodes: [{ id: "n", kind: "no/such", name: "A & <B>", position: { x: 10, y: 20 } }],
      edges: [],
    };
    const drawn = svgOf(diagram)
      .replace(/ font-family="[^"]*"/, "")
      .replace(/d="[^"]*"/g, 'd="…"');
    expect(drawn).toMatchInlineSnapshot(`
      "<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="240" height="120" viewBox="-14 -4 240 120" lang="en" role="graphics-document">
      <defs>
      <g id="…"><path d="…"/><path d="…"/><path d="…"/></g>
      </defs>
      <rect x="-14" y="-4" width="240" height="120" fill="#ffffff"/>
      <g id="…" class="component"><title>A &amp; &lt;B&gt; (no/such)</title>
      <rect x="10" y="20" width="176" height="72" rx="8" fill="#ffffff" stroke="#bcc3d0" stroke-width="1"/>
      <use href="#i1" xlink:href="#i1" transform="translate(27 43) scale(0.8125)" fill="#1b2130"/>
      <text x="62" y="57.48" font-size="13" font-weight="600" fill="#1b2130" textLength="49.02" lengthAdjust="spacingAndGlyphs">A &amp; &lt;B&gt;</text>
      <text x="62" y="79.78" font-size="10.5" fill="#5a6376" textLength="37.79" lengthAdjust="spacingAndGlyphs">no/such</text>
      </g>
      </svg>
      "
    `);
  });
});
