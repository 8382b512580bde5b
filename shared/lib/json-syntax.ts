/** The first place where a text stops being JSON. */
interface SyntaxFault {
  /** What is wrong: the text ends, a quoted text is broken, or something stands where it may not. */
  readonly problem: "end" | "text" | "unexpected";
  /** Position in UTF-16 units, from 0. */
  readonly offset: number;
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
/** A number that is cut off where a digit must follow. */
const NUMBER_CUT_OFF = /-?(?:(?:0|[1-9]\d*)(?:\.(?:\d+[eE][+-]?)?|[eE][+-]?))?/y;
const WORDS = ["true", "false", "null"];
const SPACE = /[ \t\r\n]*/y;
const PLAIN_TEXT = /[^"\\\u0000-\u001f]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/** What may stand next. `first` values and keys may be missing: the brackets may close at once. */
type Expecting = "value" | "first-value" | "key" | "first-key" | "colon" | "more";

/**
 * Finds the first fault of a text that `JSON.parse` refused. The messages of `JSON.parse` differ from
 * engine to engine, this answer does not. Without recursion, so that deep nesting cannot break it.
 *
 * @returns undefined when the text is valid JSON after all
 */
export function findSyntaxFault(text: string): SyntaxFault | undefined {
  const open: ("}" | "]")[] = [];
  let expecting = "value" as Expecting;
  let at = skip(SPACE, text, 0);
  while (at < text.length) {
    const char = text.charAt(at);
    const isKey = expecting === "key" || expecting === "first-key";
    const mayClose = expecting === "more" || expecting.startsWith("first");
    if (mayClose && char === open.at(-1)) {
      open.pop();
      expecting = "more";
      at += 1;
    } else if (expecting === "more" || expecting === "colon") {
      const mark = expecting === "more" ? "," : ":";
      if (char !== mark || open.length === 0) return { problem: "unexpected", offset: at };
      expecting = mark === "," && open.at(-1) === "}" ? "key" : "value";
      at += 1;
    } else if (char === '"') {
      const end = textEnd(text, at);
      if (typeof end !== "number") return end;
      expecting = isKey ? "colon" : "more";
      at = end;
    } else if (!isKey && (char === "{" || char === "[")) {
      open.push(char === "{" ? "}" : "]");
      expecting = char === "{" ? "first-key" : "first-value";
      at += 1;
    } else {
      const end = isKey ? unexpected(text, at) : numberOrWordEnd(text, at);
      if (typeof end !== "number") return end;
      expecting = "more";
      at = end;
    }
    at = skip(SPACE, text, at);
  }
  const complete = open.length === 0 && expecting === "more";
  return complete ? undefined : { problem: "end", offset: text.length };
}

/** Where the pattern, which is sticky, stops matching from `at` on; `at` when it does not match. */
function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const unexpected = (text: string, offset: number): SyntaxFault => ({
  problem: offset < text.length ? "unexpected" : "end",
  offset,
});

function numberOrWordEnd(text: string, start: number): number | SyntaxFault {
  const end = skip(NUMBER, text, start);
  const cutOff = skip(NUMBER_CUT_OFF, text, start);
  if (cutOff > end) return unexpected(text, cutOff);
  if (end > start) return end;
  const word = WORDS.find((one) => one.startsWith(text.charAt(start))) ?? "";
  let length = 0;
  while (length < word.length && text[start + length] === word[length]) length += 1;
  const whole = length > 0 && length === word.length;
  return whole ? start + length : unexpected(text, start + length);
}

function textEnd(text: string, start: number): number | SyntaxFault {
  let at = start + 1;
  for (;;) {
    at = skip(PLAIN_TEXT, text, at);
    if (at >= text.length) return { problem: "end", offset: at };
    if (text.charAt(at) === '"') return at + 1;
    const afterEscape = skip(ESCAPE, text, at);
    if (afterEscape === at) return { problem: "text", offset: at };
    at = afterEscape;
  }
}

/** Line and column of a position, both from 1; columns in UTF-16 units, as editors count. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const breaks = [...before.matchAll(/\r\n|\r|\n/g)];
  const last = breaks.at(-1);
  return { line: breaks.length + 1, column: offset - (last ? last.index + last[0].length : 0) + 1 };
}
