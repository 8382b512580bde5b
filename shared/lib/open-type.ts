/** Where the tables of an OpenType file are, by tag. Source: the OpenType specification, "font file". */
export interface OpenTypeFile {
  readonly view: DataView;
  readonly tables: ReadonlyMap<string, FontTable>;
  /** Start of a table; the font must have it. */
  start(tag: string): number;
}

interface FontTable {
  readonly start: number;
  readonly length: number;
}

const DIRECTORY = 12;
const RECORD = 16;
const CMAP_SEGMENTED_COVERAGE = 12;

export function openTypeFile(bytes: Uint8Array): OpenTypeFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<string, FontTable>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = DIRECTORY + index * RECORD;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    tables.set(tag, { start: view.getUint32(record + 8), length: view.getUint32(record + 12) });
  }
  return {
    view,
    tables,
    start(tag) {
      const table = tables.get(tag);
      if (!table) throw new Error(`The font has no table ${tag}.`);
      return table.start;
    },
  };
}

/**
 * Every code point of a font with its glyph, from `cmap` format 12.
 *
 * @throws when the font has no such table, which every bundled font has
 */
export function* characterMap({ view, start }: OpenTypeFile): Iterable<readonly [number, number]> {
  const groups = segmentedCoverage(view, start("cmap"));
  const count = view.getUint32(groups + 12);
  for (let index = 0; index < count; index++) {
    const group = groups + 16 + index * 12;
    const first = view.getUint32(group);
    const last = view.getUint32(group + 4);
    const glyph = view.getUint32(group + 8);
    for (let codePoint = first; codePoint <= last; codePoint++) {
      yield [codePoint, glyph + codePoint - first];
    }
  }
}

function segmentedCoverage(view: DataView, cmap: number): number {
  const count = view.getUint16(cmap + 2);
  for (let index = 0; index < count; index++) {
    const subtable = cmap + view.getUint32(cmap + 8 + index * 8);
    if (view.getUint16(subtable) === CMAP_SEGMENTED_COVERAGE) return subtable;
  }
  throw new Error("The font has no character map of format 12.");
}
