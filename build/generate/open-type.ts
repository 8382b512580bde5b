/** What text measuring needs of one font file. */
export interface FontTables {
  readonly unitsPerEm: number;
  /** Code point → advance width in font units. */
  readonly advances: ReadonlyMap<number, number>;
}

const CMAP_SEGMENTED_COVERAGE = 12;

/**
 * Reads the character map and the advance widths of an OpenType file (TrueType or CFF outlines).
 * Source: the OpenType specification, tables `head`, `hhea`, `hmtx` and `cmap` format 12.
 *
 * @throws when the file has no format 12 character map, which every font used here has
 */
export function readFontTables(bytes: Uint8Array): FontTables {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tableOffsets(view);
  const table = (tag: string): number => {
    const offset = tables.get(tag);
    if (offset === undefined) throw new Error(`The font has no table ${tag}.`);
    return offset;
  };
  const advanceOf = advanceReader(view, table("hmtx"), view.getUint16(table("hhea") + 34));
  const advances = new Map<number, number>();
  for (const [codePoint, glyph] of characterMap(view, table("cmap"))) {
    advances.set(codePoint, advanceOf(glyph));
  }
  return { unitsPerEm: view.getUint16(table("head") + 18), advances };
}

function tableOffsets(view: DataView): ReadonlyMap<string, number> {
  const offsets = new Map<string, number>();
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + index * 16;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return offsets;
}

/** Glyphs past the last long metric share its width. */
function advanceReader(view: DataView, hmtx: number, metrics: number) {
  return (glyph: number): number => view.getUint16(hmtx + Math.min(glyph, metrics - 1) * 4);
}

function* characterMap(view: DataView, cmap: number): Iterable<readonly [number, number]> {
  const groups = segmentedCoverage(view, cmap);
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
