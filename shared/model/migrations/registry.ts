import type { Migration } from "./migration.ts";

/** The version this program writes. */
export const FORMAT_VERSION = 1;

/** Every step that was ever published, in order, one numbered file each. Version 1 is the first. */
export const MIGRATIONS: readonly Migration[] = [];
