import { MOST_PICK_LINES } from "../../ui/pick-list.ts";

export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string | undefined;
  /** A word on the side, such as the menu it stands in; searched as well. */
  readonly hint?: string | undefined;
  readonly run: () => void;
}

/**
 * The entries that hold every word. Those that begin with the text come first, then those with a word of
 * their own for each: "web b" means Web b rather than Web a, though there is a b in "Web" too.
 */
export function matchEntries(
  entries: readonly PaletteEntry[],
  text: string,
): readonly PaletteEntry[] {
  const wanted = text.normalize("NFC").trim().toLowerCase();
  const words = wanted.split(/\s+/).filter(Boolean);
  const ranked = entries.flatMap((entry) => {
    const shown = `${entry.title} ${entry.hint ?? ""}`.normalize("NFC").toLowerCase();
    if (!words.every((word) => shown.includes(word))) return [];
    return [{ entry, rank: rankOf(shown, wanted, words) }];
  });
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_PICK_LINES)
    .map(({ entry }) => entry);
}

/** Lower is better. */
function rankOf(shown: string, wanted: string, words: readonly string[]): number {
  if (shown.startsWith(wanted)) return 0;
  const own = shown.split(/[^\p{L}\p{N}]+/u);
  return words.every((word) => own.some((one) => one.startsWith(word))) ? 1 : 2;
}
