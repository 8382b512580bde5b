import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { catalog } from "../../shared/catalog/registry.ts";
import type { ExportEngines } from "../../shared/formats/define-format.ts";
import { renderDiagram } from "../../shared/formats/export-diagram.ts";
import { FORMATS } from "../../shared/formats/registry.ts";
import { LANGUAGES } from "../../shared/i18n/language.ts";
import { translator } from "../../shared/i18n/translate.ts";
import { TEMPLATES } from "../../shared/templates/registry.ts";
import { nodeEngines } from "../support/export-engines.ts";
import { readXml } from "../support/well-formed.ts";

const FOLDER = new URL("../../shared/formats/", import.meta.url);
/** Gives the SVG back that it should turn into pixels. */
const engines: ExportEngines = {
  ...nodeEngines,
  raster: () =>
    Promise.resolve({ render: (svg) => Promise.resolve(new TextEncoder().encode(svg)) }),
};

describe("formats", () => {
  it("are all in the registry", () => {
    const files = readdirSync(FOLDER).filter((file) => file.endsWith(".ts"));
    const defined = files.filter((file) =>
      /= defineFormat\(\{/.test(readFileSync(new URL(file, FOLDER), "utf8")),
    );
    expect(FORMATS.map(({ id }) => `${id}.ts`).sort()).toEqual(defined.sort());
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    "%s is described",
    (id, format) => {
      expect(format.extension).toMatch(/^[a-z0-9]+$/);
      expect(format.mediaType).toMatch(/^[a-z]+\/[a-z0-9.+-]+$/);
      for (const language of ["en", "ko"] as const) {
        const title = translator(language)(format.title);
        expect(title).not.toBe("");
        const same = FORMATS.filter((other) => translator(language)(other.title) === title);
        expect(same.map((other) => other.id)).toEqual([id]);
      }
    },
  );

  describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (_id, format) => {
    it.each(TEMPLATES.map((template) => [template.id, template] as const))(
      "writes the template %s in both languages",
      async (_template, template) => {
        // Fonts make bytes slow; one language shows as much.
        for (const language of format.mediaType === "application/pdf"
          ? (["ko"] as const)
          : LANGUAGES) {
          const diagram = template.diagram(language);
          const answer = await renderDiagram(diagram, format, { catalog, language, engines });
          if (!answer.ok) throw new Error(answer.error.code);
          expect(typeof answer.value).toBe(format.content === "text" ? "string" : "object");
          if (format.mediaType.endsWith("xml")) {
            const text = Buffer.from(answer.value).toString("utf8");
            expect(readXml(text).length).toBeGreaterThan(10);
          } else expect(answer.value.length).toBeGreaterThan(100);
        }
      },
    );
  });
});
