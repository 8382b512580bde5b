import type { Weight } from "./glyph-metrics.ts";
import { clustersOf, type Cluster } from "./text-runs.ts";

export interface WrapOptions {
  readonly size: number;
  readonly weight: Weight;
  /** Width to stay within, in pixels. */
  readonly width: number;
  readonly maxLines: number;
}

/** One line with its width in pixels. */
export interface TextLine {
  readonly text: string;
  readonly width: number;
}

const ELLIPSIS = "…";
/** Wide writing may break between any two characters; Latin only at blanks and after these. */
const BREAK_AFTER = /[-/_·,.:;)\]}]$/u;
const DIGIT = /^\p{Nd}$/u;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]/u;
const OPENING = /^[([{'"“‘「『《〈]$/u;
/** A way in which a text has been broken into lines before. */
interface Wrapping extends WrapOptions {
  readonly lines: readonly TextLine[];
}

/** Names and kinds are broken in the same few ways, for every picture and every frame of the canvas. */
const wrappings = new WeakMap<readonly Cluster[], Wrapping[]>();
const MOST_WRAPPINGS = 8;
/** A word is broken inside rather than moved when more than this share of the line would stay empty. */
const RAGGED_LIMIT = 0.45;

/**
 * Breaks a text of one paragraph into lines. Breaks at blanks where it can, between Hangul syllables or
 * ideographs where a line would stay half empty, inside a Latin word only when the word alone is
 * longer than a line. What does not fit in `maxLines` ends in an ellipsis.
 */
export function wrapText(text: string, options: WrapOptions): readonly TextLine[] {
  const { size, weight, width, maxLines } = options;
  const clusters = clustersOf(text, weight);
  const known = wrappings.get(clusters);
  for (const before of known ?? []) {
    if (before.width === width && before.size === size && before.maxLines === maxLines) {
      return before.lines;
    }
  }
  const lines = breakLines(text, clusters, options);
  const wrapping = { size, weight, width, maxLines, lines };
  if (known && known.length < MOST_WRAPPINGS) known.push(wrapping);
  else wrappings.set(clusters, [wrapping]);
  return lines;
}

function breakLines(
  text: string,
  clusters: readonly Cluster[],
  { size, weight, width, maxLines }: WrapOptions,
): readonly TextLine[] {
  const limit = width / size;
  let rest = clusters;
  const whole = widthOf(rest);
  if (whole <= limit && text !== "" && text.trim() === text) return [{ text, width: whole * size }];
  const lines: (readonly Cluster[])[] = [];
  while (rest.length > 0) {
    const end = lineEnd(rest, limit);
    if (end < rest.length && lines.length === maxLines - 1) {
      lines.push(shortened(rest, limit, weight));
      break;
    }
    lines.push(withoutBlanks(rest.slice(0, end)));
    rest = withoutBlanks(rest.slice(end));
  }
  return lines.map((line) => ({
    text: line.map((cluster) => cluster.text).join(""),
    width: widthOf(line) * size,
  }));
}

/** How many clusters the next line takes; at least one. */
function lineEnd(clusters: readonly Cluster[], limit: number): number {
  let width = 0;
  let preferred = 0;
  let preferredWidth = 0;
  let possible = 0;
  let inDate = 0;
  for (const [index, cluster] of clusters.entries()) {
    const blank = cluster.text === " ";
    if (!blank && width + cluster.width > limit) {
      const ragged = preferredWidth < limit * (1 - RAGGED_LIMIT);
      if (preferred > 0 && !(ragged && possible > preferred)) return preferred;
      return possible || inDate || Math.max(1, index);
    }
    width += cluster.width;
    const next = clusters[index + 1];
    if (cluster.text === "-" && isBetweenDigits(clusters, index)) inDate = index + 1;
    else if (blank || (next && isGoodBreak(cluster, next))) {
      preferred = index + 1;
      preferredWidth = blank ? width - cluster.width : width;
      possible = preferred;
    } else if (next && breaksBetween(cluster, next)) possible = index + 1;
  }
  return clusters.length;
}

function isGoodBreak(left: Cluster, right: Cluster): boolean {
  return (BREAK_AFTER.test(left.text) && right.text !== " ") || OPENING.test(right.text);
}

/** 2026-11-21 is one word: its hyphens end no line, but in what is longer than a line by itself. */
function isBetweenDigits(clusters: readonly Cluster[], at: number): boolean {
  return DIGIT.test(clusters[at - 1]?.text ?? "") && DIGIT.test(clusters[at + 1]?.text ?? "");
}

function breaksBetween(left: Cluster, right: Cluster): boolean {
  if (OPENING.test(left.text) || BREAK_AFTER.test(right.text)) return false;
  return WIDE.test(left.text) || WIDE.test(right.text) || left.face === "emoji";
}

/** As much as fits on one line with an ellipsis after it. */
function shortened(clusters: readonly Cluster[], limit: number, weight: Weight): Cluster[] {
  const ellipsis = clustersOf(ELLIPSIS, weight);
  let room = limit - widthOf(ellipsis);
  const end = clusters.findIndex((cluster) => (room -= cluster.width) < 0);
  return [...withoutBlanks(clusters.slice(0, Math.max(1, end))), ...ellipsis];
}

function withoutBlanks(clusters: readonly Cluster[]): readonly Cluster[] {
  const isInk = ({ text }: Cluster): boolean => text !== " ";
  return clusters.slice(clusters.findIndex(isInk), clusters.findLastIndex(isInk) + 1);
}

function widthOf(clusters: readonly Cluster[]): number {
  let width = 0;
  for (const cluster of clusters) width += cluster.width;
  return width;
}
