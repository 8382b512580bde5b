const SURROGATE_START = 0xd800;
const SURROGATE_END = 0xdfff;
const LOW_SURROGATE_START = 0xdc00;

/** How many bytes a text takes in UTF-8; a lone surrogate counts as the replacement character. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0x80) continue;
    if (code < 0x800) bytes += 1;
    else if (code < SURROGATE_START || code > SURROGATE_END) bytes += 2;
    else if (code < LOW_SURROGATE_START && isLow(text.charCodeAt(at + 1))) {
      // A pair: two units, four bytes.
      bytes += 2;
      at += 1;
    } else bytes += 2;
  }
  return bytes;
}

function isLow(code: number): boolean {
  return code >= LOW_SURROGATE_START && code <= SURROGATE_END;
}
