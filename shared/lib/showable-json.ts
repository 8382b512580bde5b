// Beyond what JSON escapes itself: what steers terminals (C1) or turns the direction of a line.
const UNSHOWABLE =
  /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\uffff]/g;

/** JSON for printing: the same value, with every character escaped that does not simply show. */
export function showableJson(value: object): string {
  return JSON.stringify(value, null, 2).replace(
    UNSHOWABLE,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
