export interface PaletteEntry {
  readonly id: string;
  readonly title: string;
  readonly shortcut?: string | undefined;
  /** A word on the side, such as the menu it stands in; searched as well. */
  readonly hint?: string | undefined;
  readonly run: () => void;
}

const LIMIT = 60;

/** The entries that hold every word, those whose title begins with the text first. */
export function matchEntries(
  entries: readonly PaletteEntry[],
  text: string,
): readonly PaletteEntry[] {
  const wanted = text.trim().toLowerCase();
  const words = wanted.split(/\s+/).filter(Boolean);
  const begins = (entry: PaletteEntry) => Number(!entry.title.toLowerCase().startsWith(wanted));
  return entries
    .filter(({ title, hint = "" }) => {
      const shown = `${title} ${hint}`.toLowerCase();
      return words.every((word) => shown.includes(word));
    })
    .sort((a, b) => begins(a) - begins(b))
    .slice(0, LIMIT);
}
