/** Texts that stand between quotation marks as they are. */
const PLAIN = /^[ !#-[\]-\ud7ff\ue000-\uffff]*$/;

/** A text as JSON writes it. Well-formed: halves of surrogate pairs are escaped. */
export function quoteJson(text: string): string {
  return PLAIN.test(text) ? `"${text}"` : JSON.stringify(text);
}

/** A value without parts as JSON writes it. */
export function writeScalar(value: null | boolean | number | string): string {
  if (typeof value === "string") return quoteJson(value);
  return typeof value === "number" ? writeNumber(value) : String(value);
}

/**
 * JSON has no word for what lies beyond the largest number, but reads it: a value that came as 1e999 is
 * kept. Minus zero keeps its sign for the same reason.
 */
function writeNumber(value: number): string {
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  if (Number.isFinite(value)) return String(value);
  return value > 0 ? "1e999" : value < 0 ? "-1e999" : "null";
}
