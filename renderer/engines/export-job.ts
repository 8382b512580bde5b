import type { Surroundings } from "../../shared/catalog/surroundings.ts";
import type { ExportProblem } from "../../shared/formats/define-format.ts";
import type { RenderOptions } from "../../shared/formats/export-diagram.ts";
import type { Diagram } from "../../shared/model/schema.ts";

/** A diagram of a picture, and how it is to be shown. */
export interface ExportSheet {
  readonly diagram: Diagram;
  /** They do not travel with the diagram. */
  readonly surroundings: Surroundings | undefined;
  readonly options: Omit<RenderOptions, "catalog" | "engines" | "routes">;
  /** The ways of its edges, where the canvas has them. */
  readonly routes?: Float64Array | undefined;
}

/** One picture to make, as it is told to the worker: of several diagrams where the format can hold them. */
export interface ExportJob {
  readonly sheets: readonly [ExportSheet, ...ExportSheet[]];
  readonly format: string;
}

export type ExportAnswer =
  | { readonly type: "progress"; readonly share: number }
  | { readonly type: "done"; readonly content: string | Uint8Array }
  | { readonly type: "problem"; readonly problem: ExportProblem }
  /** Something that should not happen. */
  | { readonly type: "broken"; readonly message: string };
