import type { MessageKey } from "../i18n/translate.ts";
import type { Result } from "../lib/result.ts";
import type { Diagram } from "../model/schema.ts";
import type { ExportOptionName, ExportOptions } from "./export-options.ts";
import type { PdfKit } from "./pdf-kit.ts";
import type { RasterEngine } from "./raster-engine.ts";

/** The font files of pictures, by the names the build gives them. */
export type FontFileName =
  | "Pretendard-Regular.otf"
  | "Pretendard-Bold.otf"
  | "PretendardJP-Regular.otf"
  | "PretendardJP-Bold.otf"
  | "NotoEmoji-Regular.ttf";

/** What only some exports need, loaded when the first one does. */
export interface ExportEngines {
  raster(): Promise<RasterEngine>;
  pdf(): Promise<PdfKit>;
  font(name: FontFileName): Promise<Uint8Array>;
  /** Told now and then how much is done, from 0 to 1. */
  progress?(share: number): void;
}

/** Why there is no picture; the sentence stands in the message catalogue. */
export type ExportProblem =
  | { readonly code: "scale" | "width"; readonly smallest: number; readonly largest: number }
  /** The parts of a diagram lie so far from each other that none could be read on one page. */
  | { readonly code: "tooFarApart" | "emptySelection" }
  | { readonly code: "tooManyPages"; readonly pages: number; readonly most: number }
  | {
      readonly code: "tooLarge";
      readonly width: number;
      readonly height: number;
      /** The largest scale that fits, in hundredths; 0 when none does. */
      readonly fits: number;
    };

/** One diagram of several that go into one file. */
export interface Sheet {
  readonly diagram: Diagram;
  readonly options: ExportOptions;
}

/**
 * One way to write a diagram: one file and one line in the registry. Everything else (the command
 * line's choices, the window's dialog, the filter of the save dialog) follows from it.
 */
export interface Format {
  /** Name on the command line. */
  readonly id: string;
  /** The file's ending, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Text formats give a string, which is written as UTF-8; binary ones give bytes. */
  readonly content: "text" | "binary";
  readonly title: MessageKey;
  /** What the user may choose; the rest of the options is ignored. */
  readonly options: readonly ExportOptionName[];
  export(
    diagram: Diagram,
    options: ExportOptions,
    engines: ExportEngines,
  ): Promise<Result<string | Uint8Array, ExportProblem>>;
  /** Writes several diagrams into one file, where the format can hold them. */
  exportSeveral?(
    sheets: readonly Sheet[],
    engines: ExportEngines,
  ): Promise<Result<string | Uint8Array, ExportProblem>>;
}

export const defineFormat = (format: Format): Format => format;
