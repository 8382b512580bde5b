import type { DrawingOptions } from "../drawing/drawing-style.ts";
import type { Finding } from "../rules/define-rule.ts";

/**
 * What the user may choose for a format, by name. A format lists those that it understands; the command
 * line and the window offer no others. Which part of the diagram, and in which language, every format
 * understands.
 */
export type ExportOptionName =
  | "theme"
  | "legend"
  | "padding"
  | "transparent"
  | "findings"
  | "titleBlock"
  | "simulation"
  | "responsibility"
  | "scale"
  | "width"
  | "page"
  | "fonts"
  | "comments"
  | "embed"
  | "file"
  | "today";

/** What every format understands that shows the drawing itself. */
export const PICTURE_OPTIONS = [
  "theme",
  "legend",
  "padding",
  "transparent",
  "findings",
  "titleBlock",
  "simulation",
  "responsibility",
  "comments",
  "embed",
] as const satisfies readonly ExportOptionName[];

/** What a design report understands: it brings the diagram's picture along. */
export const REPORT_OPTIONS = [
  "legend",
  "titleBlock",
  "responsibility",
] as const satisfies readonly ExportOptionName[];

/** Whether letters are drawn with a font that is there where the picture is shown, or bring it along. */
export const FONT_CHOICES = ["referenced", "embedded"] as const;
export type FontChoice = (typeof FONT_CHOICES)[number];

/** Without a day no acceptance has expired. */
export const BEFORE_ALL_DAYS = "0000-01-01";

export const PAGE_SIZES = ["fit", "a4", "a3", "letter"] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

export const ORIENTATIONS = ["auto", "portrait", "landscape"] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

export interface PageOptions {
  /** `fit`: the page is as large as the drawing. */
  readonly size: PageSize;
  /** `auto`: that on which the drawing is larger. */
  readonly orientation: Orientation;
  /** Over as many pages as it takes at its own size, instead of made smaller until it fits on one. */
  readonly tile: boolean;
}

/** Everything an export is made with; what a format does not list, it ignores. */
export interface ExportOptions extends DrawingOptions {
  /** Pixels of the picture for one of the drawing. */
  readonly scale: number;
  /** Width of the picture in pixels, instead of a scale. */
  readonly width?: number;
  /** For pictures whose text is drawn where they are shown. */
  readonly fonts?: FontChoice;
  /** Whether the file carries the diagram, so that it opens again. */
  readonly embed: boolean;
  readonly page: PageOptions;
  /** The day that acceptances of findings are judged on, `YYYY-MM-DD`. */
  readonly today?: string;
  /** What the diagram's file is called, where that is told. */
  readonly file?: string;
  /** What the rules say of the whole diagram, where the export is to show it. */
  readonly findings?: readonly Finding[];
}
