import { cleanText } from "../lib/clean-text.ts";
import type { DrawingStyle } from "./drawing-style.ts";
import type { Rect } from "./geometry.ts";
import type { Mark, SceneGroup } from "./scene.ts";
import { textMark } from "./text-marks.ts";
import { measureText } from "./text-runs.ts";
import { wrapText } from "./wrap-text.ts";

/** What stands in the title block; all of it is what the user says, a date too. */
export interface TitleBlock {
  /** The diagram's own title without it. */
  readonly title?: string;
  readonly date?: string;
  readonly author?: string;
  readonly version?: string;
}

const TITLE = { size: 14, weight: "bold" } as const;
const LABEL = { size: 9.5, weight: "regular" } as const;
const VALUE = { size: 11.5, weight: "regular" } as const;
const PADDING = 12;
const TITLE_ROW = 34;
const FIELD_ROW = 38;
const WIDEST = 520;
const NARROWEST = 220;

/** A framed block with its right edge at `right`: the title above author, version and date. */
export function titleBlockGroup(
  block: TitleBlock,
  right: number,
  y: number,
  style: DrawingStyle,
): { readonly group: SceneGroup; readonly bounds: Rect } | undefined {
  const title = cleanText(block.title ?? "");
  const fields = fieldsOf(block, style);
  if (title === "" && fields.length === 0) return undefined;
  const width = blockWidth(title, fields);
  const height = (title === "" ? 0 : TITLE_ROW) + (fields.length > 0 ? FIELD_ROW : 0);
  const bounds = { x: right - width, y, width, height };
  return {
    group: { role: "title", title, marks: blockMarks(title, fields, bounds, style) },
    bounds,
  };
}

interface TitleField {
  readonly label: string;
  readonly value: string;
}

function fieldsOf(block: TitleBlock, { words }: DrawingStyle): readonly TitleField[] {
  return (["author", "version", "date"] as const).flatMap((name) => {
    const value = cleanText(block[name] ?? "");
    return value === "" ? [] : [{ label: words.titleBlock[name], value }];
  });
}

function blockWidth(title: string, fields: readonly TitleField[]): number {
  const titleWidth = measureText(title, TITLE.size, TITLE.weight) + 2 * PADDING;
  const widest = Math.max(0, ...fields.map(fieldWidth));
  const wanted = Math.max(titleWidth, widest * fields.length, NARROWEST);
  return Math.min(WIDEST, Math.ceil(wanted));
}

function fieldWidth({ label, value }: TitleField): number {
  return (
    2 * PADDING +
    Math.max(
      measureText(label, LABEL.size, LABEL.weight),
      measureText(value, VALUE.size, VALUE.weight),
    )
  );
}

function blockMarks(
  title: string,
  fields: readonly TitleField[],
  bounds: Rect,
  { colours }: DrawingStyle,
): readonly Mark[] {
  const stroke = { colour: colours.frame, width: 1 };
  const marks: Mark[] = [{ kind: "box", ...bounds, radius: 2, fill: colours.surface, stroke }];
  const rule = (x1: number, y1: number, x2: number, y2: number): void => {
    const points = [
      { x: x1, y: y1 },
      { x: x2, y: y2 },
    ];
    marks.push({ kind: "line", points, radius: 0, stroke });
  };
  const { x, y, width, height } = bounds;
  const fieldTop = y + height - FIELD_ROW;
  if (title !== "") {
    const [line] = wrapText(title, { ...TITLE, width: width - 2 * PADDING, maxLines: 1 });
    const middle = y + TITLE_ROW / 2;
    marks.push(textMark(line?.text ?? "", x + PADDING, middle, { ...TITLE, colour: colours.text }));
    if (fields.length > 0) rule(x, fieldTop, x + width, fieldTop);
  }
  const column = width / Math.max(1, fields.length);
  for (const [index, { label, value }] of fields.entries()) {
    const left = x + index * column;
    if (index > 0) rule(left, fieldTop, left, fieldTop + FIELD_ROW);
    const [line] = wrapText(value, { ...VALUE, width: column - 2 * PADDING, maxLines: 1 });
    marks.push(
      textMark(label, left + PADDING, fieldTop + 11, { ...LABEL, colour: colours.muted }),
      textMark(line?.text ?? "", left + PADDING, fieldTop + 26, { ...VALUE, colour: colours.text }),
    );
  }
  return marks;
}
