import { catalog } from "../../shared/catalog/registry.ts";
import { withSurroundings } from "../../shared/catalog/surroundings.ts";
import { renderDiagram } from "../../shared/formats/export-diagram.ts";
import { formatById } from "../../shared/formats/registry.ts";
import { loadTexts } from "../../shared/i18n/texts.ts";
import { exportEngines } from "./export-engines.ts";
import type { ExportAnswer, ExportJob } from "./export-job.ts";

/** Pictures are made here, so that the window stays free and one that takes long can be ended. */
const answer = (message: ExportAnswer): void => self.postMessage(message);

self.addEventListener("message", ({ data }: MessageEvent<ExportJob>) => {
  void make(data).catch((error: unknown) => {
    answer({ type: "broken", message: error instanceof Error ? error.message : String(error) });
  });
});

async function make({ diagram, surroundings, format: id, options }: ExportJob): Promise<void> {
  const format = formatById(id);
  if (!format) throw new Error(`There is no format ${id}.`);
  await loadTexts(options.language);
  const surrounded = surroundings ? withSurroundings(diagram, surroundings) : diagram;
  const engines = {
    ...exportEngines,
    progress: (share: number) => answer({ type: "progress", share }),
  };
  const picture = await renderDiagram(surrounded, format, { ...options, catalog, engines });
  if (picture.ok) answer({ type: "done", content: picture.value });
  else answer({ type: "problem", problem: picture.error });
}
