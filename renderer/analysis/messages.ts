import type { Finding } from "../../shared/rules/define-rule.ts";
import type { DiagramPatch } from "./diagram-patch.ts";

/** To the worker: the next state of one diagram. Numbers rise; only the newest is answered. */
export interface AnalysisRequest {
  readonly number: number;
  readonly patch: DiagramPatch;
  /** The day waivers are judged on, `YYYY-MM-DD`. */
  readonly today: string;
}

/** From the worker. */
export interface AnalysisAnswer {
  readonly number: number;
  readonly findings: readonly Finding[];
  /** Set when the analysis itself failed. */
  readonly failure: string | null;
}
