import type { Language } from "../../../shared/i18n/language.ts";

/** What the user chose for a picture. */
export interface ExportOptions {
  readonly format: "svg" | "png";
  /** Pixels for each unit of the drawing; for PNG only. */
  readonly scale: 1 | 2 | 3;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly legend: boolean;
  /** Who runs which layer, on every component. */
  readonly responsibility: boolean;
}
