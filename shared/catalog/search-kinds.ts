import { initialsOf } from "../lib/hangul.ts";
import { inOtherLayout } from "../lib/keyboard-layout.ts";
import {
  initialsOfFields,
  scoreFields,
  searchField,
  squeezeQuery,
  type SearchField,
} from "../lib/text-search.ts";
import type { Catalog } from "./catalog.ts";
import type { Kind } from "./define-kind.ts";

/** What a kind is found by: its own texts, and the kind that speaks for its role. */
interface Entry {
  readonly own: readonly SearchField[];
  /** All of them at once, for passing over kinds that cannot match. */
  readonly initials: string;
  readonly role: Kind | undefined;
}

const indexes = new WeakMap<Catalog, ReadonlyMap<Kind, Entry>>();

/**
 * The kinds that a query finds in either language, best first: whole names before beginnings before
 * parts, names before search words before words of the role, the user's language first. Case, spaces
 * and punctuation do not matter; Korean initial consonants are enough. What finds nothing is read as typed
 * with the other keyboard layout. All kinds for an empty query.
 */
export function searchKinds(
  catalog: Catalog,
  query: string,
  language: "en" | "ko",
): readonly Kind[] {
  const found = findKinds(catalog, query, language);
  return found.length > 0 ? found : findKinds(catalog, inOtherLayout(query), language);
}

function findKinds(catalog: Catalog, query: string, language: "en" | "ko"): readonly Kind[] {
  const { whole, words } = squeezeQuery(query);
  if (whole === "") return catalog.kinds;
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
/**
 * Enough for the kind that speaks for its role to come first by the beginning of its name, before products
 * that have the query as a search word.
 */
const SPEAKS = 1.05;
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
    entry.initials.includes(initials) ? scoreFields(entry.own, word, language) : undefined;
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
    if (!entry.role) return own === undefined ? undefined : own - SPEAKS;
    if (own !== undefined) return own;
    const score = ofRole(entry.role);
    return score === undefined ? undefined : score + OF_ROLE;
  };
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
  const own = [...textsOf(kind), searchField(kind.id, 3)];
  return {
    own,
    initials: initialsOfFields(own),
    // whatever is said of its role finds a provider's kind as well
    role: role === kind ? undefined : role,
  };
}

/** What providers put before the names of their products, and people leave out. */
const MAKER =
  /^(?:Amazon|AWS|Microsoft|Azure|Google Cloud|Google|Cloud|(?:Naver|NHN|KT|Gabia) Cloud|네이버 클라우드|가비아 클라우드) (?=\S)/u;

/**
 * "RDS" is the whole name of "Amazon RDS" to people: it comes before what has the query as a search word, after
 * the kind that speaks for its role. Not so a word that means any maker's: "storage", "database".
 */
const WITHOUT_MAKER = 1.99;
const ACRONYM = /^[A-Z][A-Z\d]+$/u;

function withoutMaker(name: string, language: "en" | "ko"): readonly SearchField[] {
  const short = name.replace(MAKER, "");
  return short === name || !ACRONYM.test(short)
    ? []
    : [searchField(short, WITHOUT_MAKER, language)];
}

function textsOf({ names, words }: Kind): readonly SearchField[] {
  return [
    searchField(names.en, 0, "en"),
    searchField(names.ko, 0, "ko"),
    ...withoutMaker(names.en, "en"),
    ...withoutMaker(names.ko, "ko"),
    ...(words?.en ?? []).map((word) => searchField(word, 2, "en")),
    ...(words?.ko ?? []).map((word) => searchField(word, 2, "ko")),
  ];
}
