import type { DrawingOptions } from "../drawing/drawing-style.ts";
import type { MessageKey } from "../i18n/translate.ts";
import type { Result } from "../lib/result.ts";
import type { Diagram } from "../model/schema.ts";
import type { RasterEngine } from "./raster-engine.ts";

export interface ExportOptions extends DrawingOptions {
  /** Pixels of the picture for one of the drawing; formats without pixels ignore it. */
  readonly scale: number;
}

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
  font(name: FontFileName): Promise<Uint8Array>;
}

/** Why there is no picture; the sentence stands in the message catalogue. */
export type ExportProblem =
  | { readonly code: "scale"; readonly smallest: number; readonly largest: number }
  | {
      readonly code: "tooLarge";
      readonly width: number;
      readonly height: number;
      /** The largest scale that fits, in hundredths; 0 when none does. */
      readonly fits: number;
    };

/** One way to write a diagram. Text formats give text, others bytes. */
export interface Format {
  /** Name on the command line, and the file's extension. */
  readonly id: string;
  readonly extension: string;
  readonly mediaType: string;
  readonly title: MessageKey;
  /** Whether the picture has a resolution that the user may choose. */
  readonly scalable: boolean;
  export(
    diagram: Diagram,
    options: ExportOptions,
    engines: ExportEngines,
  ): Promise<Result<string | Uint8Array, ExportProblem>>;
}

export const defineFormat = (format: Format): Format => format;
