/** The letters of Unicode's Hangul compatibility jamo from ㄱ on, as keys of the 두벌식 keyboard (KS X 5002). */
const LETTER_KEYS =
  "r R rt s sw sg e E f fr fa fq ft fx fv fg a q Q qt t T d w W c z x v g k o i O j p u P h hk ho hl y n nj np nl b m ml l".split(
    " ",
  );
const FIRST_LETTER = 0x3131;
const VOWEL_KEYS = LETTER_KEYS.slice(30);
const INITIAL_KEYS = "r R s e E f a q Q t T d w W c z x v g".split(" ");
/** The first is that of a syllable that ends in its vowel. */
const FINAL_KEYS = " r R rt s sw sg e f fr fa fq ft fx fv fg a q qt t T d w c z x v g".split(" ");
const FIRST_SYLLABLE = 0xac00;

/** Longer ones first, so that they are read before their beginnings. */
const oneOf = (keys: readonly string[]) =>
  [...keys]
    .filter((key) => key !== "")
    .sort((a, b) => b.length - a.length)
    .join("|");

const VOWEL = oneOf(VOWEL_KEYS);
/** A consonant before a vowel begins the next syllable. */
const SYLLABLE = new RegExp(
  `(${oneOf(INITIAL_KEYS)})(${VOWEL})(?:(${oneOf(FINAL_KEYS)})(?!${VOWEL}))?`,
  "g",
);

/**
 * What the same keys give with the other of the two keyboards that Korean is typed beside: `tjqj` is 서버,
 * and `ㅊ우` is `cdn`. Everything that is on both keyboards stays.
 */
export function inOtherLayout(text: string): string {
  return /[ㄱ-ㅣ가-힣]/.test(text) ? keysOf(text) : lettersOf(text);
}

function lettersOf(keys: string): string {
  // Only these give another letter with Shift.
  const pressed = keys.replace(/(?![EOPQRTW])[A-Z]/g, (key) => key.toLowerCase());
  return pressed
    .replace(SYLLABLE, (_, initial: string, vowel: string, final?: string) => {
      const open = INITIAL_KEYS.indexOf(initial) * VOWEL_KEYS.length + VOWEL_KEYS.indexOf(vowel);
      const at = open * FINAL_KEYS.length + FINAL_KEYS.indexOf(final ?? "");
      return String.fromCharCode(FIRST_SYLLABLE + at);
    })
    .replace(/[a-zA-Z]/g, (key) => String.fromCharCode(FIRST_LETTER + LETTER_KEYS.indexOf(key)));
}

function keysOf(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[가-힣]/g, (char) => {
      const at = char.charCodeAt(0) - FIRST_SYLLABLE;
      const open = Math.floor(at / FINAL_KEYS.length);
      const initial = INITIAL_KEYS[Math.floor(open / VOWEL_KEYS.length)] ?? "";
      const vowel = VOWEL_KEYS[open % VOWEL_KEYS.length] ?? "";
      return initial + vowel + (FINAL_KEYS[at % FINAL_KEYS.length] ?? "");
    })
    .replace(/[ㄱ-ㅣ]/g, (char) => LETTER_KEYS[char.charCodeAt(0) - FIRST_LETTER] ?? char);
}
