const MOST_BYTES = 255;
/** Refused by Windows, and by nobody missed elsewhere: files travel. */
const RESERVED_CHARACTERS = /[<>:"/\\|?*\p{Cc}\p{Cs}]/u;
const RESERVED_NAMES = /^(con|prn|aux|nul|com\d|lpt\d)(\..*)?$/i;

/** Whether a file may be given this name: usable on every system and not hidden. */
export function isAllowedFileName(name: string): boolean {
  if (name === "" || name.startsWith(".") || /[. ]$/.test(name)) return false;
  if (RESERVED_CHARACTERS.test(name) || RESERVED_NAMES.test(name)) return false;
  return Buffer.byteLength(name, "utf8") <= MOST_BYTES;
}
