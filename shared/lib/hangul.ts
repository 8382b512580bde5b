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

/**
 * Whether `query` matches `text` from `at` on. A lone consonant matches every syllable that begins with
 * it (초성), and the last syllable of the query may still be unfinished: `섭` matches 서버, `데` 덴.
 */
export function hangulMatchesAt(query: string, text: string, at: number): boolean {
  const last = query.length - 1;
  for (let i = 0; i <= last; i += 1) {
    const wanted = query.charAt(i);
    const found = text.charAt(at + i);
    if (wanted === found) continue;
    const syllable = syllableOf(found);
    if (syllable?.initial === wanted) continue;
    return (
      i === last && syllable !== undefined && begins(wanted, syllable, text.charAt(at + i + 1))
    );
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
