const DIRECTORY = 12;
const RECORD = 16;
const CHECKSUM_MAGIC = 0xb1b0afba;

/** One table of a font file. */
export interface FontTable {
  /** Four characters. */
  readonly tag: string;
  readonly data: Uint8Array;
}

/**
 * A font file of tables, which must be in the order of their tags; the checksums are made anew. Source:
 * the OpenType specification, "font file" and "head".
 *
 * @param version what kind of outlines the file has
 */
export function assembleFont(tables: readonly FontTable[], version: number): Uint8Array {
  const padded = (length: number): number => (length + 3) & ~3;
  const start = DIRECTORY + tables.length * RECORD;
  const size = tables.reduce((sum, { data }) => sum + padded(data.length), start);
  const file = new Uint8Array(size);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, version);
  view.setUint16(4, tables.length);
  view.setUint16(6, 2 ** power * RECORD);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length - 2 ** power) * RECORD);
  let [at, head] = [start, 0];
  tables.forEach(({ tag, data }, index) => {
    const record = DIRECTORY + index * RECORD;
    file.set(data, at);
    if (tag === "head") view.setUint32((head = at) + 8, 0);
    for (let byte = 0; byte < 4; byte++) view.setUint8(record + byte, tag.charCodeAt(byte));
    view.setUint32(record + 4, checksum(view, at, padded(data.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, data.length);
    at += padded(data.length);
  });
  view.setUint32(head + 8, CHECKSUM_MAGIC - checksum(view, 0, size));
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
