import { hangulMatchesAt, initialsOf } from "./hangul.ts";

/** One text to search in, squeezed: no spaces, no case, no punctuation. */
export interface SearchField {
  readonly text: string;
  /** Where words begin in `text`. */
  readonly starts: ReadonlySet<number>;
  /** The higher, the further the text is from the name of the thing. */
  readonly distance: number;
  readonly language?: "en" | "ko";
}

export function searchField(text: string, distance: number, language?: "en" | "ko"): SearchField {
  return { ...squeeze(text), distance, ...(language && { language }) };
}

/** Some texts at once, shortened for passing over those in which no match can be. */
export const initialsOfFields = (fields: readonly SearchField[]): string =>
  initialsOf(fields.map(({ text }) => text).join(" "));

/** A query without case, spaces and punctuation: as a whole, and word by word. */
export function squeezeQuery(query: string): {
  readonly whole: string;
  readonly words: readonly string[];
} {
  const words = query.split(/\s+/).map((word) => squeeze(word).text);
  return { whole: squeeze(query).text, words: words.filter((word) => word !== "") };
}

/**
 * How well a squeezed query matches the best of some texts, the lower, the better; undefined where it
 * matches none. Whole names come before beginnings before parts; Korean initial consonants are enough.
 */
export function scoreFields(
  fields: readonly SearchField[],
  query: string,
  language: "en" | "ko",
): number | undefined {
  let lowest: number | undefined;
  for (const field of fields) {
    const quality = qualityOf(field, query);
    if (quality === undefined) continue;
    const foreign = field.language !== undefined && field.language !== language ? 0.5 : 0;
    // of equal matches, the one with the least around it
    const score = quality + field.distance + foreign + field.text.length / 1000;
    if (lowest === undefined || score < lowest) lowest = score;
  }
  return lowest;
}

/** How well a text matches, by where it does; the lower, the better. */
const QUALITY = { whole: 0, beginning: 3, words: 3.5, wordBeginning: 5, inside: 9 } as const;

function qualityOf({ text, starts }: SearchField, query: string): number | undefined {
  const plain = /^[a-z0-9]+$/.test(query);
  // a letter or two inside a word say nothing; a Korean syllable pair does
  const shortestInside = plain ? 3 : 2;
  let best: number | undefined;
  for (let at = 0; at + query.length <= text.length; at += 1) {
    if (plain) {
      at = text.indexOf(query, at);
      if (at < 0) break;
    } else if (!hangulMatchesAt(query, text, at)) continue;
    const end = at + query.length;
    const here = qualityAt(at === 0, starts.has(at), end === text.length, starts.has(end));
    if (here === QUALITY.inside && query.length < shortestInside) continue;
    if (best === undefined || here < best) best = here;
  }
  return best;
}

function qualityAt(first: boolean, begins: boolean, last: boolean, ends: boolean): number {
  if (first && last) return QUALITY.whole;
  if (first) return QUALITY.beginning;
  if (begins && (ends || last)) return QUALITY.words;
  return begins ? QUALITY.wordBeginning : QUALITY.inside;
}

function squeeze(text: string): { text: string; starts: ReadonlySet<number> } {
  const parts =
    text
      .normalize("NFC")
      .toLowerCase()
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  const starts = new Set<number>();
  let squeezed = "";
  for (const part of parts) {
    starts.add(squeezed.length);
    squeezed += part;
  }
  return { text: squeezed, starts };
}
