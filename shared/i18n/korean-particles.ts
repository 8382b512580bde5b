const HANGUL_START = 0xac00;
const HANGUL_END = 0xd7a3;
const FINALS = 28;
const FINAL_RIEUL = 8;

/** Final sound of digits read in Korean: 0 영, 1 일, 2 이, 3 삼, 4 사, 5 오, 6 육, 7 칠, 8 팔, 9 구. */
const DIGIT_FINALS = [21, 8, 0, 16, 0, 0, 1, 8, 8, 0];
/** Letters whose Korean name ends in a consonant: L 엘, M 엠, N 엔, R 알. */
const LETTER_FINALS: Readonly<Record<string, number>> = { l: 8, m: 16, n: 4, r: 8 };
/** How English words that end in a consonant sound in Korean: 모니터링, 스택, 웹, 백업, 채널, 팜, 캐넌. */
const WORD_FINALS: readonly (readonly [ending: RegExp, final: number])[] = [
  [/ng$/, 21],
  [/ck$/, 1],
  [/[aeiou]b$|[aeiou]p+$/, 17],
  [/l$/, 8],
  [/m$/, 16],
  [/n$/, 4],
];

/**
 * Adds the particle that fits the last sound of `word`.
 *
 * @param pair the form after a consonant and the form after a vowel, as `은/는`, `이/가`, `을/를`,
 *   `과/와`, `으로/로` (which takes the second form after ㄹ as well)
 */
export function withParticle(word: string, pair: string): string {
  const [afterConsonant = "", afterVowel = ""] = pair.split("/");
  const final = finalSound(word);
  const vowel = final === 0 || (afterConsonant === "으로" && final === FINAL_RIEUL);
  return word + (vowel ? afterVowel : afterConsonant);
}

function finalSound(word: string): number {
  const bare = word.replace(/[)\]}"'”’」』>\s]+$/u, "");
  const last = bare.at(-1) ?? "";
  const code = last.codePointAt(0) ?? 0;
  if (code >= HANGUL_START && code <= HANGUL_END) return (code - HANGUL_START) % FINALS;
  if (/[0-9]/.test(last)) return DIGIT_FINALS[Number(last)] ?? 0;
  const latin = /[A-Za-z]*[a-z]{2}$/.exec(bare)?.[0];
  if (latin) return WORD_FINALS.find(([ending]) => ending.test(latin))?.[1] ?? 0;
  return LETTER_FINALS[last.toLowerCase()] ?? 0;
}
