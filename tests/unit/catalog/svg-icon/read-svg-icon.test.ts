import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readSvgIcon } from "../../../../shared/catalog/svg-icon/read-svg-icon.ts";
import { SVG_LIMITS } from "../../../../shared/catalog/svg-icon/svg-fault.ts";
import { writeSvgIcon } from "../../../../shared/catalog/svg-icon/write-svg-icon.ts";

const NS = `xmlns="http://www.w3.org/2000/svg"`;
const svg = (body: string, box = "0 0 64 64") => `<svg ${NS} viewBox="${box}">${body}</svg>`;
const SQUARE = `<path d="M0 0h64v64H0z"/>`;

const iconOf = (text: string) => {
  const read = readSvgIcon(text);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
};
const faultOf = (text: string) => {
  const read = readSvgIcon(text);
  return read.ok ? "none" : [read.error.code, read.error.element].filter(Boolean).join(" ");
};

describe("an SVG as an icon", () => {
  // prettier-ignore
  it.each([
    ["a path", `<path d="m2 2 4 0 0 4zl1 1"/>`, "M2 2L6 2L6 6ZL3 3"],
    ["lines by one number", `<path d="M1 1H5V7h-2v-1"/>`, "M1 1L5 1L5 7L3 7L3 6"],
    ["mirrored handles", `<path d="M0 0C1 2 3 4 5 5S8 9 9 9"/>`, "M0 0C1 2 3 4 5 5C7 6 8 9 9 9"],
    ["mirrored quadratic handles", `<path d="M0 0Q2 4 4 4T8 4"/>`, "M0 0Q2 4 4 4Q6 4 8 4"],
    ["arcs with flags run together", `<path d="M0 0a4 4 0 018 0"/>`, "M0 0C0 -2.21 1.79 -4 4 -4C6.21 -4 8 -2.21 8 0"],
    ["a rectangle", `<rect x="1" y="2" width="3" height="4"/>`, "M1 2L4 2L4 6L1 6Z"],
    ["a line", `<line x1="1" y1="2" x2="3" y2="4"/>`, "M1 2L3 4"],
    ["a polygon", `<polygon points="1,2 3,4 5,6"/>`, "M1 2L3 4L5 6Z"],
    ["a polyline", `<polyline points="1 2 3 4"/>`, "M1 2L3 4"],
    ["a circle", `<circle cx="4" cy="4" r="4"/>`, "M0 4C0 6.21 1.79 8 4 8C6.21 8 8 6.21 8 4C8 1.79 6.21 0 4 0C1.79 0 0 1.79 0 4Z"],
    ["transforms", `<g transform="translate(10 20) scale(2)"><path transform="rotate(90)" d="M1 0L0 1"/></g>`, "M10 22L8 20"],
  ])("takes %s", (_, body, path) => {
    expect(iconOf(svg(body)).paths).toEqual([path]);
  });

  it("is brought into one square, centred, whatever its own size", () => {
    expect(iconOf(svg(`<path d="M10 0h32v16H10z"/>`, "10 0 32 16")).paths).toEqual([
      "M0 16L64 16L64 48L0 48Z",
    ]);
    expect(iconOf(`<svg width="32px" height="32">${SQUARE}</svg>`).paths[0]).toBe(
      "M0 0L128 0L128 128L0 128Z",
    );
  });

  it("is painted in the drawing's colour when it is black or says no colour", () => {
    for (const fill of ["", ` fill="#000"`, ` fill="currentColor"`, ` fill="black"`]) {
      expect(iconOf(svg(`<path${fill} d="M0 0h9v9z"/>`))).not.toHaveProperty("paints");
    }
    const outlined = svg(
      `<g fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round">${SQUARE}</g>`,
    );
    expect(iconOf(outlined).paints).toEqual([
      { fill: "none", stroke: "currentColor", strokeWidth: 2, round: true },
    ]);
  });

  it("keeps its colours: attributes, styles, classes, and gradients as their middle", () => {
    const icon = iconOf(
      svg(
        `<defs><style>.a{fill:#f58536}.b{stroke:red;fill:none}</style>` +
          `<linearGradient id="g"><stop stop-color="#111111"/><stop style="stop-color:#0078d4"/>` +
          `<stop stop-color="#333333"/></linearGradient></defs>` +
          `<path fill="#fff" d="M0 0h1"/><path class="a" d="M0 0h1"/><path class="b" d="M0 0h1"/>` +
          `<path style="fill:rgb(0, 120, 255)" d="M0 0h1"/><path fill="url(#g)" d="M0 0h1"/>` +
          `<path fill-rule="evenodd" opacity=".5" d="M0 0h1"/>`,
      ),
    );
    expect(icon.paints).toEqual([
      { fill: "#ffffff" },
      { fill: "#f58536" },
      { fill: "none", stroke: "#ff0000", strokeWidth: 1 },
      { fill: "#0078ff" },
      { fill: "#0078d4" },
      { fill: "#000000", evenOdd: true, opacity: 0.5 },
    ]);
  });

  it("loses what draws nothing: titles, editors' notes, clips and hidden shapes", () => {
    const body =
      `<title>x</title><metadata><rdf:RDF/></metadata><sodipodi:namedview id="v"/>` +
      `<clipPath id="c"><path d="M0 0h9"/></clipPath><g clip-path="url(#c)">${SQUARE}</g>` +
      `<path display="none" d="M0 0h5"/><path fill="none" d="M0 0h5"/>`;
    expect(iconOf(`<?xml version="1.0"?><!-- made by hand -->\n${svg(body)}\n`).paths).toHaveLength(
      1,
    );
  });

  it("reads back from what is written of it", () => {
    const colour = fc.constantFrom("#ff0000", "none", "currentColor", "black", "#123456");
    const shape = fc
      .record({
        fill: colour,
        stroke: colour,
        width: fc.integer({ min: 1, max: 9 }),
        rule: fc.constantFrom("evenodd", "nonzero"),
        d: fc.array(fc.integer({ min: -99, max: 99 }), { minLength: 4, maxLength: 4 }),
      })
      .map(
        ({ fill, stroke, width, rule, d }) =>
          `<path fill="${fill}" stroke="${stroke}" stroke-width="${width}" fill-rule="${rule}" d="M${d.join(" ")}"/>`,
      );
    fc.assert(
      fc.property(fc.array(shape, { minLength: 1, maxLength: 4 }), (shapes) => {
        const read = readSvgIcon(svg(shapes.join("")));
        if (read.ok) expect(readSvgIcon(writeSvgIcon(read.value))).toEqual(read);
        else expect(read.error.code).toBe("empty");
      }),
      { seed: 4, numRuns: 200 },
    );
  });
});

describe("an SVG of a stranger", () => {
  // prettier-ignore
  it.each([
    ["a script", svg(`<script>alert(1)</script>${SQUARE}`), "forbidden script"],
    ["a script among definitions", svg(`<defs><script href="https://e.example/x.js"/></defs>${SQUARE}`), "forbidden script"],
    ["a script of another name space", svg(`<x:script>alert(1)</x:script>${SQUARE}`), "forbidden x:script"],
    ["foreign content", svg(`<foreignObject><body/></foreignObject>${SQUARE}`), "forbidden foreignObject"],
    ["a picture", svg(`<image href="file:///etc/passwd"/>`), "forbidden image"],
    ["a reference", svg(`<use href="https://e.example/a.svg#b"/>`), "forbidden use"],
    ["a link", svg(`<a href="javascript:alert(1)">${SQUARE}</a>`), "forbidden a"],
    ["text", svg(`<text>x</text>${SQUARE}`), "forbidden text"],
    ["an animation", svg(`<path d="M0 0h9"><animate attributeName="d"/></path>`), "forbidden animate"],
    ["a picture in a filter", svg(`<filter><feImage href="x"/></filter>${SQUARE}`), "forbidden feImage"],
    ["HTML", `<html><body/></html>`, "notSvg"],
    ["a document type", `<!DOCTYPE svg>${svg(SQUARE)}`, "doctype"],
    ["entities", `<!DOCTYPE svg [<!ENTITY a "${"b".repeat(9)}">]>${svg(`<path d="&a;"/>`)}`, "doctype"],
    ["a style sheet from elsewhere", `<?xml-stylesheet href="https://e.example/x.css"?>${svg(SQUARE)}`, "notSvg"],
    ["an entity in a path", svg(`<path d="&#77;0 0h9"/>`), "badShape path"],
    ["no text at all", "", "notSvg"],
    ["words", "an icon", "notSvg"],
    ["two roots", svg(SQUARE) + svg(SQUARE), "notSvg"],
    ["an open element", `<svg viewBox="0 0 1 1"><g>`, "notSvg"],
    ["crossed elements", svg(`<g><defs></g></defs>`), "notSvg"],
    ["unquoted attributes", `<svg viewBox=0>${SQUARE}</svg>`, "notSvg"],
    ["an attribute that holds a tag", svg(`<path d="<script>"/>`), "notSvg"],
    ["no size", `<svg>${SQUARE}</svg>`, "noSize"],
    ["a size of words", svg(SQUARE, "0 0 a b"), "noSize"],
    ["a size past all numbers", svg(SQUARE, "0 0 1e999 1"), "noSize"],
    ["no area", svg(SQUARE, "0 0 0 9"), "noSize"],
    ["a path of words", svg(`<path d="M0 0 javascript:x"/>`), "badShape path"],
    ["numbers past all numbers", svg(`<path d="M0 0L1e999 1"/>`), "badShape path"],
    ["numbers that grow past all numbers", svg(`<g transform="scale(1e300)"><path transform="scale(1e300)" d="M1 1h9"/></g>`), "badShape path"],
    ["a transform of words", svg(`<g transform="url(#x)">${SQUARE}</g>`), "badShape g"],
    ["a length of words", svg(`<rect width="expression(1)" height="1"/>`), "badShape rect"],
    ["nothing to see", svg(`<path fill="none" d="M0 0h9"/>`), "empty"],
  ])("with %s is refused", (_, text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it("loses handlers, references and values that are no colours", () => {
    const icon = iconOf(
      `<svg ${NS} viewBox="0 0 64 64" onload="alert(1)"><style>@import url(https://e.example/x.css);` +
        `path{fill:url(https://e.example)} .a{fill:expression(alert(1));background:url(x)}</style>` +
        `<path class="a" onclick="alert(1)" xlink:href="https://e.example" filter="url(#f)"` +
        ` style="fill:url(javascript:alert(1));stroke:&quot;" fill="#ff0000" d="M0 0h64v64z"/></svg>`,
    );
    expect(icon).toEqual({ size: 64, paths: ["M0 0L64 0L64 64Z"], paints: [{ fill: "#ff0000" }] });
  });

  it("is refused when it is too large, too deep or too busy", () => {
    expect(faultOf(svg(" ".repeat(SVG_LIMITS.length)))).toBe("tooLong");
    expect(faultOf(svg("<g>".repeat(200) + "</g>".repeat(200)))).toBe("tooMany");
    expect(faultOf(svg(SQUARE.repeat(SVG_LIMITS.elements)))).toBe("tooMany");
    expect(faultOf(svg(`<path d="M0 0${"h1 ".repeat(SVG_LIMITS.numbers)}"/>`))).toBe("tooMany");
  });

  it("gives path data and plain colours only, whatever it is", () => {
    const piece = fc.constantFrom(
      "<svg", ` ${NS}`, ` viewBox="0 0 9 9"`, ">", "<path", ` d="M0 0h9v9z"`, "/>", "<g>", "</g>",
      "</svg>", "<script>", "<!--", "-->", "<![CDATA[", "]]>", "&lt;", ` onload="x"`, `"`, "<",
      ` fill="red"`, ` style="fill:url(#a)"`, "<style>.a{fill:red}</style>", "\u0000", "한",
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const read = readSvgIcon(`<svg viewBox="0 0 9 9">${pieces.join("")}</svg>`);
        if (!read.ok) return;
        for (const path of read.value.paths) expect(path).toMatch(/^[MLCQZ\d .-]+$/);
        for (const paint of read.value.paints ?? []) {
          for (const colour of [paint.fill, paint.stroke]) {
            expect(colour ?? "none").toMatch(/^(none|currentColor|#[0-9a-f]{6})$/);
          }
        }
      }),
      { seed: 77, numRuns: 2000 },
    );
  });
});
