import * as promises from "node:fs/promises";

/**
 * The part of the file system that Lintel uses. It is passed in, so that tests can make any step of a
 * save fail.
 */
export type FileSystem = Pick<
  typeof promises,
  | "access"
  | "lstat"
  | "mkdir"
  | "open"
  | "opendir"
  | "readFile"
  | "readdir"
  | "readlink"
  | "realpath"
  | "rename"
  | "stat"
  | "unlink"
>;

/** The real one. */
export const diskFileSystem: FileSystem = promises;
