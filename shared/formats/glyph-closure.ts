import type { OpenTypeFile } from "../lib/open-type.ts";

const SINGLE = 1;
const MULTIPLE = 2;
const LIGATURE = 4;

/** A substitution: when all of `from` are there, `to` may be drawn. */
interface Substitution {
  readonly from: readonly number[];
  readonly to: readonly number[];
}

/**
 * Every glyph that a text of the given glyphs may be drawn with: those that `GSUB` puts in their place,
 * such as the one family for a joined sequence of people, and the parts of composed outlines. The
 * contexts of substitutions are not looked at, so it may be a few more than needed.
 */
export function glyphClosure(font: OpenTypeFile, glyphs: Iterable<number>): ReadonlySet<number> {
  const closure = new Set(glyphs);
  const substitutions = [...substitutionsOf(font)];
  let before: number;
  do {
    before = closure.size;
    for (const { from, to } of substitutions) {
      if (from.every((glyph) => closure.has(glyph))) for (const glyph of to) closure.add(glyph);
    }
    for (const glyph of [...closure]) for (const part of partsOf(font, glyph)) closure.add(part);
  } while (closure.size > before);
  return closure;
}

/** The substitutions of single glyphs, of one by several, and of ligatures. */
function* substitutionsOf({ view, start, tables }: OpenTypeFile): Iterable<Substitution> {
  if (!tables.has("GSUB")) return;
  const gsub = start("GSUB");
  for (const lookup of offsets(view, gsub + view.getUint16(gsub + 8), 0)) {
    const type = view.getUint16(lookup);
    for (const subtable of offsets(view, lookup, 4)) {
      if (type === SINGLE) yield* singles(view, subtable);
      else if (type === MULTIPLE) yield* multiples(view, subtable);
      else if (type === LIGATURE) yield* ligatures(view, subtable);
    }
  }
}

function* singles(view: DataView, subtable: number): Iterable<Substitution> {
  const delta = view.getInt16(subtable + 4);
  const listed = view.getUint16(subtable) === 2;
  for (const [index, glyph] of coverage(view, subtable).entries()) {
    const to = listed ? view.getUint16(subtable + 6 + index * 2) : (glyph + delta) & 0xffff;
    yield { from: [glyph], to: [to] };
  }
}

function* multiples(view: DataView, subtable: number): Iterable<Substitution> {
  const covered = coverage(view, subtable);
  for (const [index, sequence] of offsets(view, subtable, 4).entries()) {
    yield { from: [covered[index] ?? 0], to: numbers(view, sequence) };
  }
}

function* ligatures(view: DataView, subtable: number): Iterable<Substitution> {
  const covered = coverage(view, subtable);
  for (const [index, set] of offsets(view, subtable, 4).entries()) {
    for (const ligature of offsets(view, set, 0)) {
      // The first component is the covered glyph; the count includes it.
      const others = numbers(view, ligature + 2, view.getUint16(ligature + 2) - 1);
      yield { from: [covered[index] ?? 0, ...others], to: [view.getUint16(ligature)] };
    }
  }
}

function coverage(view: DataView, subtable: number): readonly number[] {
  const at = subtable + view.getUint16(subtable + 2);
  if (view.getUint16(at) === 1) return numbers(view, at + 2);
  const glyphs: number[] = [];
  const count = view.getUint16(at + 2);
  for (let index = 0; index < count; index++) {
    const range = at + 4 + index * 6;
    const last = view.getUint16(range + 2);
    for (let glyph = view.getUint16(range); glyph <= last; glyph++) glyphs.push(glyph);
  }
  return glyphs;
}

/** Positions of tables listed `skip` bytes into another, whose offsets count from its start. */
function offsets(view: DataView, table: number, skip: number): readonly number[] {
  return numbers(view, table + skip).map((offset) => table + offset);
}

/** A counted list of 16-bit numbers. */
function numbers(view: DataView, at: number, count = view.getUint16(at)): readonly number[] {
  return Array.from({ length: count }, (_, index) => view.getUint16(at + 2 + index * 2));
}

const WORDS = 0x0001;
const SCALE = 0x0008;
const MORE = 0x0020;
const TWO_SCALES = 0x0040;
const MATRIX = 0x0080;

/** The glyphs an outline is composed of; none for a plain one. Table `glyf`, `loca` with long offsets. */
function partsOf({ view, start }: OpenTypeFile, glyph: number): readonly number[] {
  const loca = start("loca") + glyph * 4;
  const from = view.getUint32(loca);
  const parts: number[] = [];
  if (view.getUint32(loca + 4) === from) return parts;
  let at = start("glyf") + from;
  if (view.getInt16(at) >= 0) return parts;
  at += 10;
  for (let flags = MORE; flags & MORE;) {
    flags = view.getUint16(at);
    parts.push(view.getUint16(at + 2));
    at += flags & WORDS ? 8 : 6;
    at += flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0;
  }
  return parts;
}
