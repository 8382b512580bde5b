import { cleanText } from "../lib/clean-text.ts";
import type { Comment, Diagram } from "../model/schema.ts";
import { commentNumber, NUMBER_HEIGHT, numberWidth } from "./comment-number.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import type { Mark, SceneGroup } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { wrapText } from "./wrap-text.ts";

/** A comment with the number that leads from its mark to its words. */
export interface NumberedComment {
  readonly number: number;
  /** The element it is about; none for the diagram as a whole. */
  readonly subject: string | undefined;
  /** Its paragraphs, by whom and when. */
  readonly lines: readonly string[];
}

const TITLE = { size: 12, weight: "bold", lineHeight: 24 } as const;
const TEXT = { size: 11.5, weight: "regular", lineHeight: 17 } as const;
const WIDEST = 720;
const GAP = 8;
const MOST_LINES = 24;

/** The open comments on what is drawn, numbered in the order of the file. */
export function numberedComments({ comments = [], nodes, edges }: Diagram): NumberedComment[] {
  const drawn = new Set([...nodes, ...edges].map(({ id }) => id));
  return comments
    .filter(({ resolved, subject }) => !resolved && (subject === "model" || drawn.has(subject)))
    .map((comment, index) => ({
      number: index + 1,
      subject: drawn.has(comment.subject) ? comment.subject : undefined,
      lines: linesOf(comment),
    }));
}

function linesOf({ text, by = "", on = "" }: Comment): readonly string[] {
  const signed = [by, on].map(cleanText).filter((word) => word !== "");
  const words = text.split("\n").map(cleanText);
  return [...words.filter((line) => line !== ""), ...(signed.length > 0 ? [signed.join(", ")] : [])];
} // prettier-ignore

/** What the comments say, under a heading: each beside its number. */
export function commentList(
  comments: readonly NumberedComment[],
  x: number,
  y: number,
  maxWidth: number,
  style: DrawingStyle,
): { readonly group: SceneGroup; readonly bounds: Rect } {
  const { colours, words } = style;
  const width = Math.min(WIDEST, maxWidth);
  const title = words.comments.title;
  const marks: Mark[] = [
    textMark(title, x, y + TITLE.lineHeight / 2, { ...TITLE, colour: colours.text }),
  ];
  const left = x + Math.max(...comments.map(({ number }) => numberWidth(number))) + GAP;
  let top = y + TITLE.lineHeight;
  for (const { number, subject, lines } of comments) {
    marks.push(...commentNumber(number, x, top + (TEXT.lineHeight - NUMBER_HEIGHT) / 2, style));
    const whole = subject === undefined ? [words.comments.model] : [];
    for (const line of [...whole, ...lines].flatMap((text) => wrapped(text, x + width - left))) {
      marks.push(textMark(line, left, top + TEXT.lineHeight / 2, { ...TEXT, colour: colours.text }));
      top += TEXT.lineHeight;
    }
    top += GAP;
  }
  return {
    group: { role: "comment", title, marks },
    bounds: { x, y, width, height: top - GAP - y },
  };
} // prettier-ignore

const wrapped = (text: string, width: number): readonly string[] =>
  wrapText(text, { ...TEXT, width, maxLines: MOST_LINES }).map((line) => line.text);
