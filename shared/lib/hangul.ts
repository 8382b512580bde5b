const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const FINALS = 28;
const VOWELS = 21;

/** The 19 initial and 28 final consonants in the order of Unicode's Hangul syllables (chapter 3.12). */
const INITIAL_LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const FINAL_LETTERS = " ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

interface Syllable {
  readonly initial: string;
  /** Initial and vowel as one number. */
  readonly open: number;
  /** Empty for a syllable that ends in its vowel. */
  readonly final: string;
}

function syllableOf(char: string): Syllable | undefined {
  const code = char.charCodeAt(0);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return undefined;
  const index = code - FIRST_SYLLABLE;
  const open = Math.floor(index / FINALS);
  return {
    open,
    initial: INITIAL_LETTERS.charAt(Math.floor(open / VOWELS)),
    final: FINAL_LETTERS.charAt(index % FINALS).trim(),
  };
}

/** Most positions of a text are told apart by this alone, so it makes no object. */
function initialOf(char: string): string | undefined {
  const code = char.charCodeAt(0);
  if (!(code >= FIRST_SYLLABLE && code <= LAST_SYLLABLE)) return undefined;
  return INITIAL_LETTERS.charAt(Math.floor((code - FIRST_SYLLABLE) / FINALS / VOWELS));
}

/**
 * The text with every syllable shortened to its initial consonant. A text can hold a match of a query
 * only where its initials hold the query's: a quick way to pass over the rest.
 */
export function initialsOf(text: string): string {
  let initials = "";
  for (let i = 0; i < text.length; i += 1) {
    const char = text.charAt(i);
    initials += initialOf(char) ?? char;
  }
  return initials;
}

/**
 * Whether `query` matches `text` from `at` on. A lone consonant matches every syllable that begins with
 * it (초성), and the last syllable of the query may still be unfinished: `섭` matches 서버, `데` 덴.
 */
export function hangulMatchesAt(query: string, text: string, at: number): boolean {
  const last = query.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const wanted = query.charAt(i);
    const found = text.charAt(at + i);
    if (wanted === found || initialOf(found) === wanted) continue;
    if (i < last) return false;
    const syllable = syllableOf(found);
    return syllable !== undefined && begins(wanted, syllable, text.charAt(at + i + 1));
  }
  return true;
}

/** Whether an unfinished syllable can become `found`, its final moving on to the `next` syllable. */
function begins(wanted: string, found: Syllable, next: string): boolean {
  const typed = syllableOf(wanted);
  if (typed?.open !== found.open) return false;
  if (typed.final === "") return true;
  return found.final === "" && syllableOf(next)?.initial === typed.final;
}
