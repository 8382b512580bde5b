import { advance, type Face, type Weight } from "./glyph-metrics.ts";

/** A piece of text that one face draws. */
export interface TextRun {
  readonly text: string;
  readonly face: Face;
  /** Width in em. */
  readonly width: number;
}

/** What a reader takes for one character; never broken apart. */
export type Cluster = TextRun;

const FACES: readonly Face[] = ["sans", "hanja", "emoji"];
/** Width of a character that no bundled font has, in em. */
const UNKNOWN_WIDTH = 1;

/**
 * Characters that never join with their neighbours: letters, digits, dashes, quotation marks, the ellipsis of
 * what is cut short, syllables, ideographs. A picture of these alone needs no segmenter, which is slow to set up.
 */
const SIMPLE =
  /^[\x20-\x7e\xa0-\u02ff\u2010-\u2027\u3041-\u3096\u30a1-\u30fa\u3131-\u318e\u4e00-\u9fff\uac00-\ud7a3]*$/;
const JOINERS = /[\u200c\u200d\ufe00-\ufe0f]/gu;
const EMOJI_STYLE = /\p{Emoji_Presentation}|\ufe0f/u;

/** Simple characters met before, and whole texts: names are measured, wrapped and drawn in turn. */
const characters = { regular: new Map<string, Cluster>(), bold: new Map<string, Cluster>() };
const texts = {
  regular: new Map<string, readonly Cluster[]>(),
  bold: new Map<string, readonly Cluster[]>(),
};
const MOST_TEXTS = 4_096;
const runsKnown = new WeakMap<readonly Cluster[], readonly TextRun[]>();
let segmenter: Intl.Segmenter | undefined;

/** Splits text into clusters, each with its face and width. */
export function clustersOf(text: string, weight: Weight): readonly Cluster[] {
  const known = texts[weight];
  const before = known.get(text);
  if (before) return before;
  const clusters = splitText(text, weight);
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, clusters);
  return clusters;
}

function splitText(text: string, weight: Weight): readonly Cluster[] {
  if (SIMPLE.test(text)) return text.split("").map((char) => simpleCluster(char, weight));
  segmenter ??= new Intl.Segmenter("ko", { granularity: "grapheme" });
  return Array.from(segmenter.segment(text), ({ segment }) => clusterOf(segment, weight));
}

/** The runs of faces in a text, in order. */
export function textRuns(text: string, weight: Weight): readonly TextRun[] {
  const clusters = clustersOf(text, weight);
  let runs = runsKnown.get(clusters);
  if (!runs) runsKnown.set(clusters, (runs = joinRuns(clusters)));
  return runs;
}

function joinRuns(clusters: readonly Cluster[]): readonly TextRun[] {
  const runs: { text: string; face: Face; width: number }[] = [];
  for (const cluster of clusters) {
    const last = runs.at(-1);
    if (last?.face === cluster.face) {
      last.text += cluster.text;
      last.width += cluster.width;
    } else runs.push({ ...cluster });
  }
  return runs;
}

/** Width of a text on one line in pixels, kerning left out: never narrower than it is drawn. */
export function measureText(text: string, size: number, weight: Weight): number {
  let em = 0;
  for (const cluster of clustersOf(text, weight)) em += cluster.width;
  return em * size;
}

function simpleCluster(char: string, weight: Weight): Cluster {
  let cluster = characters[weight].get(char);
  if (!cluster) characters[weight].set(char, (cluster = clusterOf(char, weight)));
  return cluster;
}

function clusterOf(text: string, weight: Weight): Cluster {
  const codePoints = Array.from(text.replace(JOINERS, ""), (char) => char.codePointAt(0) ?? 0);
  const faces = EMOJI_STYLE.test(text) ? FACES.toReversed() : FACES;
  for (const face of faces) {
    const widths = codePoints.map((codePoint) => advance(codePoint, face, weight));
    if (widths.length > 0 && widths.every((width) => width !== undefined)) {
      return { text, face, width: clusterWidth(widths, face) };
    }
  }
  return { text, face: "none", width: UNKNOWN_WIDTH };
}

/** A joined sequence of pictographs is one glyph; letters with combining marks add up. */
function clusterWidth(widths: readonly number[], face: Face): number {
  if (face === "emoji") return Math.max(...widths);
  return widths.reduce((sum, width) => sum + width, 0);
}
