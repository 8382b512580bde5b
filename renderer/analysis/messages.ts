import type { AvailabilityEstimate } from "../../shared/analysis/availability/estimate-availability.ts";
import type { Surroundings } from "../../shared/catalog/surroundings.ts";
import type { RuleId } from "../../shared/i18n/messages/en/rules.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";
import type { DiagramPatch } from "./diagram-patch.ts";
import type { FindingsPatch } from "./findings-patch.ts";

/** To a worker: the next state of a diagram. Numbers rise from 1, which brings all of it. */
export interface AnalysisRequest {
  readonly number: number;
  readonly patch: DiagramPatch;
  /** The day waivers are judged on, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where it is another one than before: the catalogue file beside the diagram, which no patch carries. */
  readonly file?: Surroundings["file"] | null;
}

/** What a worker found. */
export interface Analysed {
  readonly findings: readonly Finding[];
  /** Rules that were too slow to run at once; a later answer has them. */
  readonly leftOut: readonly RuleId[];
  /** Only from the thorough worker, and only where it is another one than in its answer before. */
  readonly availability?: AvailabilityEstimate;
}

/**
 * From a worker: what it found, or why the analysis itself failed. Findings come as a change against the
 * list of its answer before, in as many parts as keep the window free to draw between them.
 */
export type AnalysisAnswer = { readonly number: number } & (
  | { readonly part: FindingsPatch }
  | (Omit<Analysed, "findings"> & { readonly lastPart: FindingsPatch })
  | { readonly failure: string }
);
