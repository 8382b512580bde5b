import { isAbsolute, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";

const HALF_PAIR = /[\ud800-\udfff]/gu;

/**
 * The address of a file for other programs: relative to the working folder, with forward slashes and
 * percent-encoded; a `file:` address when it stands elsewhere.
 */
export function fileUri(path: string): string {
  const fromHere = relative(process.cwd(), resolve(path));
  const elsewhere = isAbsolute(fromHere) || fromHere === ".." || fromHere.startsWith(`..${sep}`);
  if (elsewhere) return pathToFileURL(path).href;
  return fromHere
    .split(sep)
    .map((part) => encodeURIComponent(part.replace(HALF_PAIR, "\ufffd")))
    .join("/");
}
