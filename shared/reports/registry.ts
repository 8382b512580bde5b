import type { Report } from "./define-report.ts";
import { html } from "./html/html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { markdown } from "./markdown.ts";
import { sarif } from "./sarif/sarif.ts";
import { text } from "./text.ts";

/** Every form a check can be reported in. A new one is one line here. */
export const REPORTS: readonly Report[] = [text, json, sarif, markdown, html, junit];
