import { cleanText } from "../lib/clean-text.ts";
import type { DesignReport, Fact } from "./blocks.ts";
import { heading } from "./blocks.ts";
import { contextOf, type ReportContext, type ReportInput } from "./report-input.ts";
import { availabilitySection } from "./sections/availability.ts";
import { commentsSection } from "./sections/comments.ts";
import { componentsSection } from "./sections/components.ts";
import { controlsSection } from "./sections/controls.ts";
import { failuresSection } from "./sections/failures.ts";
import { acceptedSection, findingsSection } from "./sections/findings.ts";
import { glossarySection } from "./sections/glossary.ts";
import { summarySection } from "./sections/summary.ts";

/** Everything Lintel can say of a design, as one document for reviews and audits. */
export function designReport(input: ReportInput): DesignReport {
  const context = contextOf(input);
  const { t, diagram, scene, language } = context;
  const title = cleanText(diagram.title ?? "") || t("exportOptions.untitled");
  return {
    language,
    title,
    subtitle: t("designReport.title"),
    facts: titleFacts(context),
    contents: t("reports.sections.contents"),
    blocks: [
      ...summarySection(context),
      heading(1, t("reports.sections.picture")),
      { kind: "picture", title: t("reports.pictureOf", { title }), scene },
      ...findingsSection(context),
      ...acceptedSection(context),
      ...availabilitySection(context),
      ...failuresSection(context),
      ...componentsSection(context),
      ...controlsSection(context),
      ...commentsSection(context),
      ...glossarySection(context),
    ],
  };
}

function titleFacts({ titleBlock = {}, t }: ReportContext): readonly Fact[] {
  return (["author", "version", "date"] as const).flatMap((field): Fact[] => {
    const value = cleanText(titleBlock[field] ?? "");
    return value === ""
      ? []
      : [[t(`exportOptions.titleBlock.${field}`), [{ text: value, isName: true }]]];
  });
}
