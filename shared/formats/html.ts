import { writeHtml } from "../design-report/write-html.ts";
import { ok } from "../lib/result.ts";
import { defineFormat } from "./define-format.ts";
import { REPORT_OPTIONS } from "./export-options.ts";
import { reportOf } from "./report-of.ts";

export const html = defineFormat({
  id: "html",
  extension: "html",
  mediaType: "text/html",
  content: "text",
  title: "designReport.formats.html",
  options: REPORT_OPTIONS,
  export: (diagram, options) => Promise.resolve(ok(writeHtml(reportOf(diagram, options)))),
});
