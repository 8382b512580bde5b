import { createSystem } from "../analysis/create-system.ts";
import { simulateFailure } from "../analysis/simulate-failure.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { simulatedLooks } from "../drawing/simulated-looks.ts";
import type { SimulatedLook } from "../drawing/simulated-marks.ts";
import type { Language } from "../i18n/language.ts";
import { omit } from "../lib/omit.ts";
import { fail, type Result } from "../lib/result.ts";
import type { Diagram } from "../model/schema.ts";
import { marksOf } from "../rules/marks-of.ts";
import type { ExportEngines, ExportProblem, Format, Sheet } from "./define-format.ts";
import { drawingWords } from "../drawing/drawing-words.ts";
import type { ExportOptions } from "./export-options.ts";
import { selectPart } from "./select-part.ts";

/** What the user chooses; the rest follows from the language. */
export interface RenderOptions extends Partial<
  Omit<ExportOptions, "words" | "findingMarks" | "simulated">
> {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly engines: ExportEngines;
  /** Only these elements, with what is inside them and the edges between; all without it. */
  readonly selection?: readonly string[];
  /** Shows what happens when these elements fail, in place of findings. */
  readonly failing?: readonly string[];
}

/** Light, with a legend, at its own size and carrying the diagram, unless told otherwise. */
const USUAL = {
  theme: "light",
  legend: true,
  scale: 1,
  embed: true,
  page: { size: "fit", orientation: "auto", tile: false },
} as const;

type Exported = Result<string | Uint8Array, ExportProblem>;

/** Writes a diagram in a format. */
export async function renderDiagram(
  diagram: Diagram,
  format: Format,
  options: RenderOptions,
): Promise<Exported> {
  const sheet = sheetOf(diagram, options);
  if (!sheet) return fail({ code: "emptySelection" });
  return format.export(sheet.diagram, sheet.options, options.engines);
}

/** Writes several diagrams into one file, each as it is chosen for it; the format must be able to. */
export async function renderSeveral(
  diagrams: readonly (readonly [Diagram, RenderOptions])[],
  format: Format,
  engines: ExportEngines,
): Promise<Exported> {
  const sheets = diagrams.map(([diagram, options]) => sheetOf(diagram, options));
  const whole = sheets.filter((sheet) => sheet !== undefined);
  if (!format.exportSeveral || whole.length < sheets.length)
    return fail({ code: "emptySelection" });
  return format.exportSeveral(whole, engines);
}

function sheetOf(diagram: Diagram, chosen: RenderOptions): Sheet | undefined {
  const { catalog, selection, failing } = chosen;
  const part = selection ? selectPart(diagram, selection, catalog) : diagram;
  if (!part) return undefined;
  const given = omit(chosen, "engines", "selection", "failing");
  // Where others are left out, edges run elsewhere.
  const options = part === diagram ? given : omit(given, "routes");
  const marks = failing
    ? { simulated: simulated(diagram, catalog, failing) }
    : options.findings && { findingMarks: marksOf(options.findings) };
  const words = drawingWords(options.language);
  return { diagram: part, options: { ...USUAL, ...options, ...marks, words } };
}

function simulated(
  diagram: Diagram,
  base: Catalog,
  failing: readonly string[],
): ReadonlyMap<string, SimulatedLook> {
  // What fails does not depend on the day; only accepted findings do.
  const system = createSystem(diagram, base, "1970-01-01");
  const { states, entries } = simulateFailure(system, failing);
  const paths = entries.filter(({ served }) => served).map(({ path }) => path);
  return simulatedLooks(diagram, { states, paths });
}
