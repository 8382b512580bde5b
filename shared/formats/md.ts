import { writeMarkdown } from "../design-report/write-markdown.ts";
import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { REPORT_OPTIONS } from "./export-options.ts";
import { reportOf } from "./report-of.ts";

export const md = defineFormat({
  id: "md",
  extension: "md",
  mediaType: "text/markdown",
  content: "text",
  title: "designReport.formats.md",
  options: REPORT_OPTIONS,
  export: (diagram, options) => Promise.resolve(ok(writeMarkdown(reportOf(diagram, options)))),
});
