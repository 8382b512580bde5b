import { readFileSync } from "node:fs";
import { loadPdfKit } from "../../electron/engines/pdfkit.ts";
import { loadResvg } from "../../electron/engines/resvg.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { ExportEngines, Format } from "../../shared/formats/define-format.ts";
import { renderDiagram } from "../../shared/formats/export-diagram.ts";
import { pdf } from "../../shared/formats/pdf.ts";
import { png } from "../../shared/formats/png.ts";
import { svg } from "../../shared/formats/svg.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { generateArchitecture } from "../../tests/support/generate-architecture.ts";
import { FONT_FILES } from "../fonts.ts";
import { budgetOf } from "./budgets.ts";
import { median, WARM_UP_MS, type BenchRow } from "./statistics.ts";

const SIZES = [200, 1_000] as const;
/** The lightest first: the engines of the others stay in memory. */
const FORMATS = [
  { id: "svg", format: svg },
  { id: "png", format: png },
  { id: "pdf", format: pdf },
] as const;
/** What takes little is timed so long, whatever the rounds: garbage is collected in some of them only. */
const LEAST_MS = 1_000;
const WASM = new URL("../../node_modules/@resvg/resvg-wasm/index_bg.wasm", import.meta.url);

/** How long pictures take, from the diagram in memory to the bytes, and by how much memory grows. */
export async function exportRows(rounds: number): Promise<readonly BenchRow[]> {
  const engines = nodeEngines();
  const rows: BenchRow[] = [];
  for (const { id, format } of FORMATS) {
    for (const components of SIZES) {
      const diagram = generateArchitecture(components);
      const { time, first, memory, bytes, scale } = await measured(
        diagram,
        format,
        engines,
        rounds,
      );
      rows.push({
        name: `export ${id}, ${components} components`,
        value: time,
        unit: "ms",
        note:
          `the first ${first.toFixed(0)} ms; budget ${budgetOf(components).exports[id]} ms; ` +
          `${kilobytes(bytes)}; memory grew by ${megabytes(memory)}` +
          (scale === 1 ? "" : `; at ${scale}×, since it does not fit at 1×`),
      });
    }
  }
  return rows;
}

/** Every font is read once, as by a program that exports several pictures. */
function nodeEngines(): ExportEngines {
  const read = new Map<string, Uint8Array>();
  const readAsset = (name: string): Promise<Uint8Array> => {
    const source = FONT_FILES.find(({ file }) => file === name)?.source ?? WASM;
    const bytes = read.get(name) ?? new Uint8Array(readFileSync(source));
    read.set(name, bytes);
    return Promise.resolve(bytes);
  };
  const raster = loadResvg(readAsset);
  return { raster: () => raster, pdf: loadPdfKit, font: readAsset };
}

async function measured(
  diagram: Diagram,
  format: Format,
  engines: ExportEngines,
  rounds: number,
): Promise<{
  readonly time: number;
  /** The first, which loads the engine too. */
  readonly first: number;
  readonly memory: number;
  readonly bytes: number;
  readonly scale: number;
}> {
  const times: number[] = [];
  let [memory, bytes, scale] = [0, 0, 1];
  let [first, spent] = [Number.NaN, 0];
  while (times.length < rounds || spent < WARM_UP_MS + LEAST_MS) {
    const before = process.memoryUsage();
    const start = performance.now();
    const picture = await renderDiagram(diagram, format, {
      catalog,
      language: "ko",
      engines,
      scale,
    });
    if (!picture.ok && picture.error.code === "tooLarge") {
      // A drawing that is too large for pixels of its own size is measured at the size that fits.
      scale = picture.error.fits;
      continue;
    }
    const took = performance.now() - start;
    if (Number.isNaN(first)) first = took;
    else if (spent >= WARM_UP_MS) times.push(took);
    spent += took;
    if (!picture.ok) throw new Error(`${format.id}: ${picture.error.code}`);
    const after = process.memoryUsage();
    memory = Math.max(memory, used(after) - used(before));
    bytes = picture.value.length;
  }
  return { time: median(times), first, memory, bytes, scale };
}

const used = ({ heapUsed, external }: NodeJS.MemoryUsage): number => heapUsed + external;
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1_000)} kB`;
const megabytes = (bytes: number): string => `${Math.round(bytes / 1e6)} MB`;
