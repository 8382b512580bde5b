import { withParticle } from "./korean-particles.ts";

export type MessageData = Readonly<Record<string, string | number>>;

/**
 * Fills `{name}` with a value, and `{name|이/가}` with the value and the Korean particle that fits its
 * last sound. A name without a value stays as it is, so that a slip is seen.
 */
export function formatMessage(text: string, data: MessageData): string {
  return text.replace(/\{(\w+)(?:\|([^{}]+))?\}/g, (whole, name: string, particle?: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return particle === undefined ? String(value) : withParticle(String(value), particle);
  });
}
