import { EMOJI, HANJA, SANS, SANS_BOLD } from "./metrics.generated.ts";

/** The fonts of a drawing. `none`: no bundled font has the character; what shows it is not known. */
export type Face = "sans" | "hanja" | "emoji" | "none";
/** Shown for a character that no bundled font has, in pictures made of these fonts alone. */
export const MARKER = "○";

export type Weight = "regular" | "bold";

interface FaceSource {
  readonly unitsPerEm: number;
  readonly runs: readonly string[];
}

/** Advance widths in em by code point. */
type Advances = (codePoint: number) => number | undefined;

const BASE = 36;
const PLANE = 0x10000;
const ABSENT = -1;

const sans = { regular: advances(SANS), bold: advances(SANS_BOLD) };
const hanja = advances(HANJA);
const emoji = advances(EMOJI);

/** The advance width in em of a code point in a face; undefined when the face has no glyph for it. */
export function advance(codePoint: number, face: Face, weight: Weight): number | undefined {
  if (face === "sans") return sans[weight](codePoint);
  if (face === "hanja") return hanja(codePoint);
  return face === "emoji" ? emoji(codePoint) : undefined;
}

/** Tables are unpacked at the first question: most programs that import drawings measure nothing. */
function advances(source: FaceSource): Advances {
  let unpacked: Unpacked | undefined;
  return (codePoint) => {
    unpacked ??= unpack(source);
    const units = codePoint < PLANE ? unpacked.plane[codePoint] : unpacked.beyond.get(codePoint);
    return units === undefined || units === ABSENT ? undefined : units / source.unitsPerEm;
  };
}

interface Unpacked {
  readonly plane: Int16Array;
  readonly beyond: ReadonlyMap<number, number>;
}

function unpack({ runs }: FaceSource): Unpacked {
  const plane = new Int16Array(PLANE).fill(ABSENT);
  const beyond = new Map<number, number>();
  let codePoint = 0;
  for (const run of runs.flatMap((line) => line.split(" "))) {
    const [gap = "", length = "", width = ""] = run.split(".");
    const units = parseInt(width, BASE);
    codePoint += parseInt(gap, BASE);
    const end = codePoint + parseInt(length, BASE);
    plane.fill(units, codePoint, end);
    for (codePoint = Math.max(codePoint, PLANE); codePoint < end; codePoint++) {
      beyond.set(codePoint, units);
    }
    codePoint = end;
  }
  return { plane, beyond };
}
