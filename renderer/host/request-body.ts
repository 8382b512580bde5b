import { inSlices } from "./in-slices.ts";

/** Texts up to this many characters are quoted within a millisecond. */
const PIECE = 100_000;

/**
 * The body of a request: the input as JSON. A long text in it, such as that of a diagram, is quoted and
 * encoded in pieces, so that the window goes on meanwhile.
 */
export async function requestBody(input: object): Promise<string | Blob> {
  const long = Object.entries(input).find(isLong);
  return long ? new Blob([...(await inSlices(longBody(input, ...long)))]) : JSON.stringify(input);
}

const isLong = (entry: [string, unknown]): entry is [string, string] =>
  typeof entry[1] === "string" && entry[1].length > PIECE;

function* longBody(input: object, key: string, text: string): Generator<Blob> {
  const others = JSON.stringify({ ...input, [key]: undefined }).slice(1, -1);
  yield new Blob([`{${others}${others === "" ? "" : ","}${JSON.stringify(key)}:"`]);
  for (let start = 0; start < text.length; start += PIECE) {
    // A pair that is cut in two is quoted as its two halves, which a reader joins again.
    yield new Blob([JSON.stringify(text.slice(start, start + PIECE)).slice(1, -1)]);
  }
  yield new Blob(['"}']);
}
