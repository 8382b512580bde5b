import { cleanText } from "../lib/clean-text.ts";
import { clip } from "../lib/clip.ts";

const SHOWN = 80;

/** A text of a file, as far as a sentence has room for it, made harmless for windows and terminals. */
export function shown(text: string): string {
  const clean = cleanText(text);
  return clean.length <= SHOWN ? clean : `${clip(clean, SHOWN)}…`;
}

/** The text in quotation marks; in Korean, the particle that follows looks through them. */
export const quoted = (text: string): string => `“${shown(text)}”`;
