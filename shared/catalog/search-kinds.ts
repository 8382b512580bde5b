import { hangulMatchesAt, initialsOf } from "../lib/hangul.ts";
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

/** What a kind is found by: its own texts, and the kind that speaks for its role. */
interface Entry {
  readonly own: readonly Field[];
  /** All of them at once, for passing over kinds that cannot match. */
  readonly initials: string;
  readonly role: Kind | undefined;
}

const indexes = new WeakMap<Catalog, ReadonlyMap<Kind, Entry>>();

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
  const index = indexOf(catalog);
  const asOne = finder(whole, index, language);
  const byWord = words.length < 2 ? [] : words.map((word) => finder(word, index, language));
  const found: { kind: Kind; score: number }[] = [];
  for (const [kind, entry] of index) {
    const score = asOne(entry) ?? sumOf(entry, byWord);
    if (score !== undefined) found.push({ kind, score });
  }
  // a stable sort: equals stay in the order of the catalogue
  return found.sort((a, b) => a.score - b.score).map(({ kind }) => kind);
}

/** Lets every match of a kind's own texts come before any match of its role's. */
const OF_ROLE = 40;
const BY_WORDS = 1000;

/** How well one word matches a kind; undefined where it does not. */
type Finder = (entry: Entry) => number | undefined;

/** All words must match, in any order. */
function sumOf(entry: Entry, finders: readonly Finder[]): number | undefined {
  if (finders.length === 0) return undefined;
  let sum = BY_WORDS;
  for (const find of finders) {
    const score = find(entry);
    if (score === undefined) return undefined;
    sum += score;
  }
  return sum;
}

/** Scores the texts of a role once, however many kinds have the role. */
function finder(word: string, index: ReadonlyMap<Kind, Entry>, language: "en" | "ko"): Finder {
  const initials = initialsOf(word);
  const ofOwn = (entry: Entry): number | undefined =>
    entry.initials.includes(initials) ? best(entry.own, word, language) : undefined;
  const ofRoles = new Map<Kind, number | undefined>();
  const ofRole = (role: Kind): number | undefined => {
    if (!ofRoles.has(role)) {
      const entry = index.get(role);
      ofRoles.set(role, entry && ofOwn(entry));
    }
    return ofRoles.get(role);
  };
  return (entry) => {
    const own = ofOwn(entry);
    if (own !== undefined || !entry.role) return own;
    const score = ofRole(entry.role);
    return score === undefined ? undefined : score + OF_ROLE;
  };
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

function indexOf(catalog: Catalog): ReadonlyMap<Kind, Entry> {
  let index = indexes.get(catalog);
  if (!index) {
    index = new Map(catalog.kinds.map((kind) => [kind, entryOf(kind, catalog)]));
    indexes.set(catalog, index);
  }
  return index;
}

function entryOf(kind: Kind, catalog: Catalog): Entry {
  const role = catalog.kind(`generic/${kind.role}`) ?? catalog.kind(`zone/${kind.role}`);
  const own = [...textsOf(kind), field(kind.id, 3)];
  return {
    own,
    initials: initialsOf(own.map(({ text }) => text).join(" ")),
    // whatever is said of its role finds a provider's kind as well
    role: role === kind ? undefined : role,
  };
}

function textsOf({ names, words }: Kind): readonly Field[] {
  return [
    field(names.en, 0, "en"),
    field(names.ko, 0, "ko"),
    ...(words?.en ?? []).map((word) => field(word, 2, "en")),
    ...(words?.ko ?? []).map((word) => field(word, 2, "ko")),
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
