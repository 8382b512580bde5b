import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { estimateAvailability } from "../../shared/analysis/availability/estimate-availability.ts";
import { createSystem } from "../../shared/analysis/create-system.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { parseContext } from "../../shared/catalog/parse-context.ts";
import { parseDiagram } from "../../shared/model/parse.ts";
import { ROOT } from "../run-step.ts";
import { median, type BenchRow } from "./statistics.ts";

const TEMPLATES = join(ROOT, "shared/templates");
const SLOW_MS = 100;
const TODAY = "2026-01-01";

/** The availability of each template: one row for all, and one for each that takes long. */
export function availabilityRows(rounds: number): readonly BenchRow[] {
  const rows = readdirSync(TEMPLATES)
    .filter((file) => file.endsWith(".lintel"))
    .map((file) => availabilityRow(file, rounds));
  const values = rows.map(({ value }) => value);
  const slowest = rows[values.indexOf(Math.max(...values))];
  const all: BenchRow = {
    name: `availability, ${rows.length} templates`,
    value: median(values),
    unit: "ms",
    note: `slowest: ${slowest?.name ?? "none"}, ${Math.max(...values).toFixed(0)} ms`,
  };
  return [all, ...rows.filter(({ value }) => value > SLOW_MS)];
}

function availabilityRow(file: string, rounds: number): BenchRow {
  const read = parseDiagram(readFileSync(join(TEMPLATES, file), "utf8"), parseContext(catalog));
  if (!read.ok) throw new Error(`${file} cannot be read`);
  const system = createSystem(read.value, catalog, TODAY);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    estimateAvailability(system);
    return performance.now() - start;
  });
  return { name: `availability of ${file}`, value: median(times), unit: "ms" };
}
