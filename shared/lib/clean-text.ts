/**
 * Text from strangers, fit for showing on one line: composed (NFC), white space runs as one blank,
 * control characters, invisible direction marks and halves of surrogate pairs as U+FFFD. What is left
 * is also valid in XML and cannot steer a terminal.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text) && !SPARE_BLANK.test(text)) return text;
  return text.replace(/\s+/gu, " ").trim().replace(UNSHOWABLE, "\ufffd").normalize("NFC");
}

/** Printable ASCII and whole Hangul syllables: nothing to replace, the great majority of names. */
const PLAIN = /^[\x20-\x7e\uac00-\ud7a3]*$/;
const SPARE_BLANK = /^ | {2}| $/;

const UNSHOWABLE = new RegExp(
  [
    "[\\u0000-\\u001f\\u007f-\\u009f", // control characters
    "\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff", // invisible and direction marks
    "\\ufff9-\\ufffb\\ufffe\\uffff", // annotations and noncharacters
    "\\u{d800}-\\u{dfff}\\u{e0000}-\\u{e007f}]", // halves of pairs, tags
  ].join(""),
  "gu",
);
