import { watch } from "node:fs";

/** Calls `changed` when something in a folder may have changed. @returns what stops it */
export type WatchFolder = (folder: string, changed: () => void) => () => void;

/**
 * The system's own watching. It is a hint only: shares tell nothing, and some systems stop telling
 * without a word, so whoever uses it looks from time to time as well.
 */
export const watchFolder: WatchFolder = (folder, changed) => {
  try {
    const watcher = watch(folder, { persistent: false }, changed);
    watcher.on("error", () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
};
