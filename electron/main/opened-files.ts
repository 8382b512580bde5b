import { extname, resolve } from "node:path";

const EXTENSION = ".lintel";
const MOST_FILES = 20;

/**
 * The diagrams named on a command line, which may come from anybody who can start a program: only
 * ordinary arguments with our extension count, never a switch.
 *
 * @param args without the program itself
 */
export function filesInArguments(args: readonly string[], folder: string): string[] {
  return args
    .filter((arg) => !arg.startsWith("-") && !arg.includes("\0") && isDiagramFile(arg))
    .slice(0, MOST_FILES)
    .map((arg) => resolve(folder, arg));
}

export function isDiagramFile(path: string): boolean {
  return extname(path).toLowerCase() === EXTENSION;
}
