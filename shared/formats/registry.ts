import type { Format } from "./define-format.ts";
import { pdf } from "./pdf.ts";
import { png } from "./png.ts";
import { svg } from "./svg.ts";

/** Every format a diagram can be written in. A new format is one line here. */
export const FORMATS: readonly Format[] = [svg, png, pdf];

export const formatById = (id: string): Format | undefined =>
  FORMATS.find((format) => format.id === id);
