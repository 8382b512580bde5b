import type { Diagram } from "../model/schema.ts";
import { createCatalog, type Catalog } from "./catalog.ts";
import { readOwnKinds, type OwnKindProblem } from "./read-own-kinds.ts";

/** A catalogue with a file's own kinds, and what of them had to be left out. */
interface OwnCatalog {
  readonly catalog: Catalog;
  readonly problems: readonly OwnKindProblem[];
}

/** By the catalogue that own kinds join, then by the value of `settings.kinds` they were read from. */
const made = new WeakMap<Catalog, WeakMap<object, OwnCatalog>>();
/** The catalogue that one with own kinds was made of: its own kinds are no part of another file. */
const bases = new WeakMap<Catalog, Catalog>();

/**
 * The catalogue that a diagram is read with: the kinds it defines in `settings.kinds` after those of
 * `base`. The same catalogue as long as these settings are the same; `base` itself without any. A
 * catalogue made here may be passed as `base` again.
 */
export function catalogFor(diagram: Diagram, base: Catalog): Catalog {
  return ownCatalog(diagram, base).catalog;
}

/** What of a diagram's own kinds had to be left out, in the order of the file. */
export function ownKindProblems(diagram: Diagram, base: Catalog): readonly OwnKindProblem[] {
  return ownCatalog(diagram, base).problems;
}

function ownCatalog({ settings }: Diagram, given: Catalog): OwnCatalog {
  const value = settings?.["kinds"];
  if (value === undefined) return { catalog: given, problems: [] };
  const base = bases.get(given) ?? given;
  // a value that cannot be a key has no kinds either
  if (typeof value !== "object" || value === null) return join(value, base);
  const ofBase = made.get(base) ?? new WeakMap<object, OwnCatalog>();
  made.set(base, ofBase);
  const known = ofBase.get(value);
  if (known) return known;
  const joined = join(value, base);
  ofBase.set(value, joined);
  return joined;
}

function join(value: unknown, base: Catalog): OwnCatalog {
  const { kinds, problems } = readOwnKinds(value, base);
  if (kinds.length === 0) return { catalog: base, problems };
  const catalog = createCatalog([...base.kinds, ...kinds]);
  bases.set(catalog, base);
  return { catalog, problems };
}
