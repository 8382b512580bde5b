const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Whether a text is whole and padded base 64; readers that skip what they do not know would write a damaged file. */
export const isBase64 = (text: string): boolean =>
  text.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(text);

/** Bytes in base 64 (RFC 4648, section 4), padded. */
export function base64(bytes: Uint8Array): string {
  let text = "";
  for (let index = 0; index < bytes.length; index += 3) {
    const [a = 0, b, c] = bytes.subarray(index, index + 3);
    const bits = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    text += (DIGITS[bits >> 18] ?? "") + (DIGITS[(bits >> 12) & 63] ?? "");
    text += b === undefined ? "=" : (DIGITS[(bits >> 6) & 63] ?? "");
    text += c === undefined ? "=" : (DIGITS[bits & 63] ?? "");
  }
  return text;
}
