import { readNumber, type CffFont } from "./read-cff.ts";
import { joinBytes } from "../../lib/join-bytes.ts";

const HSTEM = 1;
const VSTEM = 3;
const CALL = 10;
const RETURN = 11;
const ESCAPE = 12;
const END = 14;
const HSTEM_MASKED = 18;
const HINT_MASK = 19;
const COUNTER_MASK = 20;
const VSTEM_MASKED = 23;
const SHORT = 28;
const CALL_GLOBAL = 29;
const FIRST_NUMBER = 32;
const FRACTION = 255;
const STEMS: ReadonlySet<number> = new Set([HSTEM, VSTEM, HSTEM_MASKED, VSTEM_MASKED]);
/** The specification allows ten calls in each other. */
const DEEPEST = 10;

/**
 * The charstring of a glyph with the subroutines written out, so that it draws the same by itself.
 * Source: Adobe Technical Note 5177, "The Type 2 Charstring Format"; of its operators, arithmetic is not
 * understood, since outlines are not written with it.
 */
export function flattenCharString(font: CffFont, glyph: number): Uint8Array {
  /** What has been read: numbers and operators, each with what belongs to it. */
  const pieces: Uint8Array[] = [];
  let [waiting, stems, ended] = [0, 0, false];

  const call = (subroutines: readonly Uint8Array[], depth: number): void => {
    const number = pieces.pop();
    waiting--;
    const index = number ? readNumber(number, 0).value + bias(subroutines.length) : -1;
    const code = subroutines[index];
    if (!code || depth >= DEEPEST) throw new Error("The font calls a piece that it does not have.");
    run(code, depth + 1);
  };
  const run = (code: Uint8Array, depth: number): void => {
    for (let at = 0; at < code.length && !ended;) {
      const first = code[at] ?? 0;
      const start = at;
      if (first >= FIRST_NUMBER || first === SHORT) {
        at += first === FRACTION ? 5 : readNumber(code, at).length;
        waiting++;
      } else {
        at += first === ESCAPE ? 2 : 1;
        if (first === RETURN) return;
        if (first === CALL || first === CALL_GLOBAL) {
          call(first === CALL ? font.subroutines : font.globalSubroutines, depth);
          continue;
        }
        const masks = first === HINT_MASK || first === COUNTER_MASK;
        // Numbers before the first mask are stems whose operator may be left out.
        if (masks || STEMS.has(first)) stems += waiting >> 1;
        if (masks) at += (stems + 7) >> 3;
        waiting = 0;
        ended = first === END;
      }
      pieces.push(code.subarray(start, at));
    }
  };
  run(font.charStrings[glyph] ?? new Uint8Array([END]), 0);
  return joinBytes(pieces);
}

/** What is added to the number of a subroutine, so that the most frequent have short numbers. */
function bias(count: number): number {
  if (count < 1_240) return 107;
  return count < 33_900 ? 1_131 : 32_768;
}
