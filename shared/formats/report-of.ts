import { designReport } from "../design-report/design-report.ts";
import type { DesignReport } from "../design-report/blocks.ts";
import { drawDiagram } from "../drawing/draw-diagram.ts";
import { omit } from "../lib/omit.ts";
import type { Diagram } from "../model/schema.ts";
import { RULES } from "../rules/registry.ts";
import { runRules } from "../rules/run-rules.ts";
import { BEFORE_ALL_DAYS, type ExportOptions } from "./export-options.ts";

/** The report on a diagram, with its picture on a light ground: reports are for paper. */
export function reportOf(diagram: Diagram, options: ExportOptions): DesignReport {
  const { catalog, language, titleBlock, today = BEFORE_ALL_DAYS } = options;
  const drawing = omit(options, "titleBlock");
  return designReport({
    diagram,
    catalog,
    language,
    today,
    titleBlock,
    rules: RULES,
    findings: runRules(diagram, catalog, { today, rules: RULES }),
    scene: drawDiagram(diagram, { ...drawing, theme: "light" }),
  });
}
