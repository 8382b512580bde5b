import { architecture } from "./architecture.ts";
import { c4 } from "./c4.ts";
import { csv } from "./csv.ts";
import { d2 } from "./d2.ts";
import { drawio } from "./drawio.ts";
import { html } from "./html.ts";
import { md } from "./md.ts";
import { mmd } from "./mmd.ts";
import { puml } from "./puml.ts";
import type { Format } from "./define-format.ts";
import { json } from "./json.ts";
import { pdf } from "./pdf.ts";
import { png } from "./png.ts";
import { report } from "./report.ts";
import { svg } from "./svg.ts";

/** Every format a diagram can be written in. A new format is one line here. */
export const FORMATS: readonly Format[] = [
  svg,
  png,
  pdf,
  report,
  html,
  md,
  drawio,
  mmd,
  architecture,
  d2,
  puml,
  c4,
  csv,
  json,
];

export const formatById = (id: string): Format | undefined =>
  FORMATS.find((format) => format.id === id);
