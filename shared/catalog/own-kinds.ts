import type { Diagram } from "../model/schema.ts";
import { createCatalog, type Catalog } from "./catalog.ts";
import type { Kind } from "./define-kind.ts";
import type { Icon } from "./icon.ts";
import { iconFileName } from "./icon-pack.ts";
import { readOwnKinds, type OwnKindProblem, type OwnKinds } from "./read-own-kinds.ts";
import { surroundingsOf, type Surroundings } from "./surroundings.ts";

/** A catalogue with own kinds, and what of them had to be left out. */
interface OwnCatalog {
  readonly catalog: Catalog;
  readonly problems: readonly OwnKindProblem[];
}

/** What a catalogue with own kinds was made of: the diagram's own kinds are no part of another. */
interface Origin {
  readonly base: Catalog;
  readonly surroundings: Surroundings;
}

const origins = new WeakMap<Catalog, Origin>();
const NO_SURROUNDINGS: Surroundings = {};
const NO_KINDS: OwnKinds = { kinds: [], problems: [] };

/**
 * The catalogue that a diagram is read with: the kinds of `base` with the user's icons, then those that
 * the diagram defines in `settings.kinds`, then those of the catalogue file beside it whose ids are still
 * free. The same catalogue as long as these are the same; `base` itself without any. A catalogue made
 * here may be passed as `base` again; a diagram that says nothing of its surroundings then has the same.
 */
export function catalogFor(diagram: Diagram, base: Catalog): Catalog {
  return ownCatalog(diagram, base).catalog;
}

/** What of a diagram's own kinds had to be left out, in the order of the files. */
export function ownKindProblems(diagram: Diagram, base: Catalog): readonly OwnKindProblem[] {
  return ownCatalog(diagram, base).problems;
}

/** The kinds of `base` with the user's icons, without any own kind: what own kinds are read with. */
export function baseCatalogFor(diagram: Diagram, given: Catalog): Catalog {
  const base = origins.get(given)?.base ?? given;
  const icons = surroundingsOf(diagram)?.icons;
  return icons && icons.size > 0 ? withIcons(base, icons) : base;
}

function ownCatalog(diagram: Diagram, given: Catalog): OwnCatalog {
  const origin = origins.get(given);
  const base = origin?.base ?? given;
  const surroundings = surroundingsOf(diagram) ?? origin?.surroundings ?? NO_SURROUNDINGS;
  const value = diagram.settings?.["kinds"];
  const { file, icons, problems = [] } = surroundings;
  if (value === undefined && !file && !icons) return { catalog: base, problems };

  const painted = icons && icons.size > 0 ? withIcons(base, icons) : base;
  const own = readKinds(value, painted);
  const beside = file ? readKinds(file.kinds, painted, file.name) : NO_KINDS;
  const catalog = joined(painted, own.kinds, beside.kinds);
  if (catalog !== base) origins.set(catalog, { base, surroundings: { ...surroundings } });
  return { catalog, problems: [...own.problems, ...beside.problems, ...problems] };
}

const read = new WeakMap<Catalog, WeakMap<object, OwnKinds>>();

function readKinds(value: unknown, base: Catalog, file?: string): OwnKinds {
  if (value === undefined) return NO_KINDS;
  const fresh = () => readOwnKinds(value, base, file === undefined ? file : `${file}/kinds`);
  // A value that cannot be a key has no kinds either.
  if (typeof value !== "object" || value === null) {
    return { kinds: NO_KINDS.kinds, problems: fresh().problems };
  }
  return remembered(inner(read, base), value, fresh);
}

const painted = new WeakMap<Catalog, WeakMap<object, Catalog>>();

/** The same kinds; those that the user has an icon for are drawn with it. */
function withIcons(base: Catalog, icons: ReadonlyMap<string, Icon>): Catalog {
  const draw = (kind: Kind): Kind => {
    const drawing = icons.get(iconFileName(kind.id));
    return drawing ? { ...kind, drawing } : kind;
  };
  return remembered(inner(painted, base), icons, () => createCatalog(base.kinds.map(draw), icons));
}

const made = new WeakMap<Catalog, WeakMap<object, WeakMap<object, Catalog>>>();

function joined(base: Catalog, own: readonly Kind[], beside: readonly Kind[]): Catalog {
  if (own.length + beside.length === 0) return base;
  return remembered(inner(inner(made, base), own), beside, () => {
    const taken = new Set(own.map(({ id }) => id));
    const others = beside.filter(({ id }) => !taken.has(id));
    const icon = ({ id }: Kind) => base.icons?.get(iconFileName(id));
    const draw = (kind: Kind): Kind => {
      const drawing = kind.icon || kind.drawing ? undefined : icon(kind);
      return drawing ? { ...kind, drawing } : kind;
    };
    return createCatalog([...base.kinds, ...[...own, ...others].map(draw)], base.icons);
  });
}

function inner<K extends object, I extends object, V>(
  outer: WeakMap<K, WeakMap<I, V>>,
  key: K,
): WeakMap<I, V> {
  return remembered(outer, key, () => new WeakMap<I, V>());
}

function remembered<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = make();
  map.set(key, value);
  return value;
}
