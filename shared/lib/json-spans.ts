import { jsonPointer } from "./json-pointer.ts";

/** Where a value begins and ends in a text, in UTF-16 units; the end is the first unit after it. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

interface OpenValue {
  readonly path: readonly (string | number)[];
  readonly start: number;
  /** Position of the next item of a list; undefined in an object. */
  index: number | undefined;
  /** The key that was read last. */
  key: string | undefined;
}

/** A text, a number or word, or one of the marks that give the structure. */
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/gsu;

/**
 * The places of the values of a valid JSON text by their JSON pointers, down to a depth: 0 is the whole,
 * 1 its fields. Of keys that are there twice the last counts, as for `JSON.parse`.
 */
export function jsonSpans(text: string, depth: number): ReadonlyMap<string, TextSpan> {
  const spans = new Map<string, TextSpan>();
  const open: OpenValue[] = [];
  const record = (path: OpenValue["path"], start: number, end: number): void => {
    if (path.length <= depth) spans.set(jsonPointer(path), { start, end });
  };
  for (const { 0: token, index: start } of text.matchAll(TOKEN)) {
    const around = open.at(-1);
    const end = start + token.length;
    if (token === "{" || token === "[") {
      open.push({
        path: pathOf(around),
        start,
        index: token === "[" ? 0 : undefined,
        key: undefined,
      });
    } else if (token === "}" || token === "]") {
      const closed = open.pop();
      if (closed) record(closed.path, closed.start, end);
    } else if (token === ",") {
      if (around?.index !== undefined) around.index += 1;
      else if (around) around.key = undefined;
    } else if (token !== ":") {
      if (around && around.index === undefined && around.key === undefined) {
        around.key = JSON.parse(token) as string;
      } else record(pathOf(around), start, end);
    }
  }
  return spans;
}

/** The path of the value that stands next inside `around`. */
function pathOf(around: OpenValue | undefined): OpenValue["path"] {
  return around ? [...around.path, around.index ?? around.key ?? ""] : [];
}
