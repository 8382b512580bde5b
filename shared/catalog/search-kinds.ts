import { hangulMatchesAt } from "../lib/hangul.ts";
import type { Catalog } from "./catalog.ts";
import type { Kind } from "./define-kind.ts";

/** One searchable text of a kind, squeezed: no spaces, no case, no punctuation. */
interface Field {
  readonly text: string;
  /** Where words begin in `text`. */
  readonly starts: ReadonlySet<number>;
  /** The higher, the further the text is from the kind's name. */
  readonly distance: number;
  readonly language?: "en" | "ko";
}

const indexes = new WeakMap<Catalog, ReadonlyMap<Kind, readonly Field[]>>();

/**
 * The kinds that a query finds in either language, best first: whole names before beginnings before
 * parts, names before search words before words of the role, the user's language first. Case, spaces
 * and punctuation do not matter; Korean initial consonants are enough. All kinds for an empty query.
 */
export function searchKinds(
  catalog: Catalog,
  query: string,
  language: "en" | "ko",
): readonly Kind[] {
  const whole = squeeze(query).text;
  if (whole === "") return catalog.kinds;
  const words = query
    .split(/\s+/)
    .map((word) => squeeze(word).text)
    .filter((word) => word !== "");
  const found: { kind: Kind; score: number }[] = [];
  for (const [kind, fields] of indexOf(catalog)) {
    const score = scoreOf(fields, whole, words, language);
    if (score !== undefined) found.push({ kind, score });
  }
  // a stable sort: equals stay in the order of the catalogue
  return found.sort((a, b) => a.score - b.score).map(({ kind }) => kind);
}

/** Lets every match of a kind's own texts come before any match of its role's. */
const OF_ROLE = 40;
const BY_WORDS = 1000;

function scoreOf(
  fields: readonly Field[],
  whole: string,
  words: readonly string[],
  language: "en" | "ko",
): number | undefined {
  const asOne = best(fields, whole, language);
  if (asOne !== undefined || words.length < 2) return asOne;
  let sum = BY_WORDS;
  for (const word of words) {
    const score = best(fields, word, language);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
}

function best(fields: readonly Field[], query: string, language: "en" | "ko"): number | undefined {
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

function qualityOf({ text, starts }: Field, query: string): number | undefined {
  // a letter or two inside a word say nothing; a Korean syllable pair does
  const shortestInside = /^[a-z0-9]+$/.test(query) ? 3 : 2;
  let best: number | undefined;
  for (let at = 0; at + query.length <= text.length; at += 1) {
    if (!hangulMatchesAt(query, text, at)) continue;
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

function indexOf(catalog: Catalog): ReadonlyMap<Kind, readonly Field[]> {
  let index = indexes.get(catalog);
  if (!index) {
    index = new Map(catalog.kinds.map((kind) => [kind, fieldsOf(kind, catalog)]));
    indexes.set(catalog, index);
  }
  return index;
}

function fieldsOf(kind: Kind, catalog: Catalog): readonly Field[] {
  const role = catalog.kind(`generic/${kind.role}`) ?? catalog.kind(`zone/${kind.role}`);
  return [
    ...textsOf(kind, 0),
    field(kind.id, 3),
    // whatever is said of its role finds a provider's kind as well
    ...(role && role !== kind ? textsOf(role, OF_ROLE) : []),
  ];
}

function textsOf({ names, words }: Kind, distance: number): readonly Field[] {
  return [
    field(names.en, distance, "en"),
    field(names.ko, distance, "ko"),
    ...(words?.en ?? []).map((word) => field(word, distance + 2, "en")),
    ...(words?.ko ?? []).map((word) => field(word, distance + 2, "ko")),
  ];
}

function field(text: string, distance: number, language?: "en" | "ko"): Field {
  return { ...squeeze(text), distance, ...(language && { language }) };
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
