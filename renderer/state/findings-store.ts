import { createStore, type StoreApi } from "zustand/vanilla";
import type { AvailabilityEstimate } from "../../shared/analysis/availability/estimate-availability.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";

/** The last answer of the analysis, and the diagram it speaks of. */
export interface FindingsState {
  readonly diagram: Diagram | null;
  readonly findings: readonly Finding[];
  /** The last estimate of the availability; it may be that of an earlier diagram. */
  readonly availability: AvailabilityEstimate | null;
  /** Set when the analysis itself failed; the last findings stay. */
  readonly failure: string | null;
}

export type FindingsStore = StoreApi<FindingsState>;

export function createFindingsStore(): FindingsStore {
  return createStore<FindingsState>(() => ({
    diagram: null,
    findings: [],
    availability: null,
    failure: null,
  }));
}
