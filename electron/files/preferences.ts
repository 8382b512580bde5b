import type { JsonFile } from "./json-file.ts";

/**
 * Preferences on disk. `parse` reads what may have been written by another version or by hand, value
 * by value, and puts the default in the place of what it does not understand.
 */
export interface PreferencesFile<T> {
  get(): Promise<T>;
  set(value: T): Promise<T>;
}

export function createPreferences<T>(
  file: JsonFile,
  parse: (stored: unknown) => T,
): PreferencesFile<T> {
  return {
    async get() {
      return parse(await file.read());
    },
    async set(value) {
      await file.write(value);
      return value;
    },
  };
}
