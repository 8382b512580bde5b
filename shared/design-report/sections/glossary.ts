import { GLOSSARY } from "../glossary.ts";
import { heading, words, type Block, type Fact } from "../blocks.ts";
import type { ReportContext } from "../report-input.ts";

/** The words of the report that not every reader of it knows. */
export function glossarySection({ t }: ReportContext): readonly Block[] {
  const rows = GLOSSARY.map((term): Fact => [
    t(`designReport.glossary.${term}.term`),
    words(t(`designReport.glossary.${term}.meaning`)),
  ]);
  return [heading(1, t("designReport.glossaryTitle")), { kind: "facts", rows }];
}
