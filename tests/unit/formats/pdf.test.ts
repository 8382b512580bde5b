import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import {
  renderDiagram,
  renderSeveral,
  type RenderOptions,
} from "../../../shared/formats/export-diagram.ts";
import { pdf } from "../../../shared/formats/pdf.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";
import { nodeEngines, noEngines } from "../../support/export-engines.ts";
import { readPdf } from "../../support/pdf-text.ts";

const OPTIONS: RenderOptions = { catalog, language: "ko", engines: nodeEngines };

async function bytesOf(diagram: Diagram, options: Partial<RenderOptions> = {}) {
  const answer = await renderDiagram(diagram, pdf, { ...OPTIONS, ...options });
  if (!answer.ok || typeof answer.value === "string") throw new Error("no file");
  return answer.value;
}

const read = async (diagram: Diagram, options: Partial<RenderOptions> = {}) =>
  readPdf(await bytesOf(diagram, options));

const squeezed = (text: string): string => text.replace(/\s/g, "");
const named = (name: string) => sketch({ nodes: { a: ["vm", { name }] } });
const A4 = { size: "a4", orientation: "auto", tile: false } as const;

/** Width and height of every page in points. */
const sizes = (file: Awaited<ReturnType<typeof read>>) =>
  [...file.objects.values()].flatMap(({ dictionary }) => {
    const box = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(dictionary);
    return box ? [[Number(box[1]), Number(box[2])]] : [];
  });

/** Two components far apart, so that the drawing is larger than a sheet. */
const wide = (() => {
  const diagram = sketch({ nodes: { a: "vm", b: ["vm", { name: "먼 서버" }] } });
  const nodes = diagram.nodes.map((node, index) => ({
    ...node,
    position: { x: index * 3_000, y: index * 1_500 },
  }));
  return { ...diagram, nodes };
})();

describe("PDF", () => {
  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    "holds every name of the template %s as text, its lines one after the other",
    async (_id, template) => {
      const diagram = template.diagram("ko");
      const { pages } = await read(diagram);
      const text = squeezed((pages[0] ?? []).join(""));
      for (const { name } of [...diagram.nodes, ...diagram.edges]) {
        if (name) expect(text).toContain(squeezed(name));
      }
    },
  );

  it("shows Hangul, Latin, ideographs and pictographs, and rings for what no font has", async () => {
    const { pages } = await read(named("주문 API 漢字 🚀 ก"));
    const text = (pages[0] ?? []).join("");
    expect(text).toContain("주문 API");
    expect(text).toContain("漢字");
    expect(text).toContain("🚀");
    // What it stands for goes before, for those who search and copy.
    expect(text).toContain("ก○");
  });

  it("knows neither the time nor the machine", async () => {
    const bytes = await bytesOf(named("웹"), { titleBlock: { author: "김하나" } });
    const file = Buffer.from(bytes).toString("latin1");
    expect(file).not.toMatch(/Date|\d{14}/);
    expect(Buffer.from(await bytesOf(named("웹"), { titleBlock: { author: "김하나" } })).equals(bytes)).toBe(true);
  }); // prettier-ignore

  it("has the containers as bookmarks, nested as they are drawn", async () => {
    const shop = sketch({
      nodes: {
        seoul: ["zone/region", { name: "서울" }],
        zone: ["zone/availability-zone", { in: "seoul", name: "가 구역" }],
        web: ["vm", { in: "zone" }],
      },
    });
    const { bookmarks } = await read({ ...shop, title: "쇼핑몰" });
    expect(bookmarks.map((title) => title.replace(/ \(.*/, "")).sort()).toEqual(
      ["가 구역", "서울", "쇼핑몰"].sort(),
    );
  });

  it("is as large as the drawing unless a page is chosen", async () => {
    expect(sizes(await read(named("웹"), { legend: false }))).toEqual([[180, 90]]);
    expect(sizes(await read(wide, { page: A4 }))).toEqual([[841.89, 595.28]]);
    expect(sizes(await read(wide, { page: { ...A4, orientation: "portrait" } }))).toEqual([
      [595.28, 841.89],
    ]);
    expect(sizes(await read(named("웹"), { page: { ...A4, size: "letter" } }))).toEqual([[612, 792]]);
  }); // prettier-ignore

  it("goes over several pages at its own size, each saying which it is", async () => {
    const { pages } = await read(wide, { legend: false, page: { ...A4, tile: true } });
    expect(pages.length).toBeGreaterThan(3);
    expect(pages[0]).toContain("1/5 × 1/2");
    // What is drawn on another page is not hidden on this one.
    expect(pages[0]?.join("")).not.toContain("먼 서버");
    expect(pages.at(-1)?.join("")).toContain("먼 서버");
  });

  it("holds several diagrams, each on its own page with its own bookmark", async () => {
    const answer = await renderSeveral(
      [
        [{ ...named("하나"), title: "첫째" }, OPTIONS],
        [
          { ...named("둘"), title: "둘째" },
          { ...OPTIONS, page: A4 },
        ],
      ],
      pdf,
      nodeEngines,
    );
    if (!answer.ok || typeof answer.value === "string") throw new Error("no file");
    const { pages, bookmarks } = readPdf(answer.value);
    expect(pages.map((page) => page.join(""))).toEqual([
      expect.stringContaining("하나"),
      expect.stringContaining("둘"),
    ]);
    expect([...bookmarks].sort()).toEqual(["둘째", "첫째"].sort());
  });

  it("refuses what would be too small to read, or too many pages, without starting the engine", async () => {
    const far = { ...wide, nodes: wide.nodes.map((node, index) => ({ ...node, position: { x: index * 1e9, y: 0 } })) };
    const render = (tile: boolean) =>
      renderDiagram(far, pdf, { ...OPTIONS, engines: noEngines, page: { ...A4, tile } });
    expect(await render(false)).toEqual({ ok: false, error: { code: "tooFarApart" } });
    expect(await render(true)).toMatchObject({ ok: false, error: { code: "tooManyPages" } });
  }); // prettier-ignore

  it("does not let a title out of its string", async () => {
    const hostile = ") /JS (app.alert\\(1\\)) \\";
    const { bookmarks, objects } = await read({ ...named("웹"), title: hostile });
    expect(bookmarks).toEqual([hostile]);
    const active = [...objects.values()].filter(({ dictionary }) =>
      /\/(?:JS|JavaScript|Action|URI) /.test(dictionary.replace(/\((?:[^\\)]|\\[^])*\)/g, "")),
    );
    expect(active).toEqual([]);
  });
});
