/** What is known of a tab. */
export interface Named {
  readonly name: string;
  /** Empty for a diagram without a file. */
  readonly folder: string;
}

/** Names of tabs: those that are the same show the last part of their folder, and all of it if need be. */
export function tellApart(
  tabs: readonly Named[],
  inFolder: (name: string, folder: string) => string,
): readonly string[] {
  return tabs.map((tab) => {
    const rivals = tabs.filter((other) => other !== tab && other.name === tab.name);
    if (rivals.length === 0 || tab.folder === "") return tab.name;
    const last = lastPart(tab.folder);
    const enough = rivals.every(({ folder }) => lastPart(folder) !== last);
    return inFolder(tab.name, enough ? last : tab.folder);
  });
}

const lastPart = (folder: string): string => folder.split(/[\\/]/).at(-1) ?? folder;
