import { withParticle } from "./korean-particles.ts";

const PLACE = /\{(\w+)(?:([|#])([^{}]+))?\}/g;

export type MessageData = Readonly<Record<string, string | number>>;

/**
 * Fills `{name}` with a value, `{name|이/가}` with the value and the Korean particle that fits its last
 * sound, and `{count#copy/copies}` with the number and the word for one or for several. A name without a
 * value stays as it is, so that a slip is seen.
 */
export function formatMessage(text: string, data: MessageData): string {
  if (!text.includes("{")) return text;
  return text.replace(PLACE, (whole, name: string, sign?: string, words?: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    if (words === undefined) return String(value);
    return sign === "|" ? withParticle(String(value), words) : withNumber(value, words);
  });
}

function withNumber(value: string | number, words: string): string {
  const [one, several] = words.split("/");
  return `${value} ${Number(value) === 1 ? one : several}`;
}
