const OFFSET_BASIS = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;
const MASK = 0xffffffffffffffffn;

/**
 * A short name for a text that stays the same everywhere: FNV-1a with 64 bits over its UTF-16 units, as
 * 16 hexadecimal digits. It tells texts apart, it protects nothing.
 */
export function fingerprint(text: string): string {
  let hash = OFFSET_BASIS;
  for (let at = 0; at < text.length; at++) {
    hash = ((hash ^ BigInt(text.charCodeAt(at))) * PRIME) & MASK;
  }
  return hash.toString(16).padStart(16, "0");
}
