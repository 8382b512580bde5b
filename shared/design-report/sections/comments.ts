import { cleanText } from "../../lib/clean-text.ts";
import { heading, NOTHING, words, type Block } from "../blocks.ts";
import type { ReportContext } from "../report-input.ts";

/** What reviewers have pinned to the diagram. */
export function commentsSection({ diagram, marking, t }: ReportContext): readonly Block[] {
  const { comments = [] } = diagram;
  if (comments.length === 0) return [];
  const name = (text: string | undefined) =>
    text === undefined ? NOTHING : [{ text: cleanText(text), isName: true }];
  return [
    heading(1, t("designReport.comments.title")),
    {
      kind: "table",
      columns: [
        { title: t("designReport.comments.subject"), width: 3 },
        { title: t("designReport.comments.text"), width: 6 },
        { title: t("designReport.comments.by"), width: 3 },
        { title: t("designReport.comments.state"), width: 2 },
      ],
      rows: comments.map(({ subject, text, by, on, resolved }) => [
        marking.name(subject),
        name(text),
        [...name(by), ...(by !== undefined && on !== undefined ? words(", ") : []), ...name(on)],
        words(t(`designReport.comments.${resolved ? "resolved" : "open"}`)),
      ]),
    },
  ];
}
