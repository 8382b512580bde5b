import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings } from "../../shared/catalog/surroundings.ts";
import { unpackRoutes } from "../../shared/drawing/packed-routes.ts";
import { renderDiagram, renderSeveral } from "../../shared/formats/export-diagram.ts";
import { formatById } from "../../shared/formats/registry.ts";
import { loadTexts } from "../../shared/i18n/texts.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { exportEngines } from "./export-engines.ts";
import type { ExportAnswer, ExportJob, ExportSheet } from "./export-job.ts";

/** Pictures are made here, so that the window stays free and one that takes long can be ended. */
const answer = (message: ExportAnswer): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ExportJob>) => {
  void make(data).catch((error: unknown) => {
    answer({ type: "broken", message: error instanceof Error ? error.message : String(error) });
  });
});

async function make({ sheets, format: id }: ExportJob): Promise<void> {
  const format = formatById(id);
  if (!format) throw new Error(`There is no format ${id}.`);
  await loadTexts(sheets[0].options.language);
  const engines = {
    ...exportEngines,
    progress: (share: number) => answer({ type: "progress", share }),
  };
  const chosen = ({ options, diagram, routes }: ExportSheet) => {
    const known = routes && { routes: unpackRoutes(diagram.edges, routes) };
    return { ...options, ...known, catalog, engines };
  };
  const [first, ...others] = sheets;
  const picture =
    others.length === 0
      ? await renderDiagram(surrounded(first), format, chosen(first))
      : await renderSeveral(
          sheets.map((sheet) => [surrounded(sheet), chosen(sheet)] as const),
          format,
          engines,
        );
  if (picture.ok) answer({ type: "done", content: picture.value });
  else answer({ type: "problem", problem: picture.error });
}

function surrounded({ diagram, surroundings }: ExportSheet): Diagram {
  return withSurroundings(diagram, surroundings);
}
