import type { Result } from "../../lib/result.ts";
import type { Icon } from "../icon.ts";
import { readSvgIcon } from "./read-svg-icon.ts";
import type { SvgFault } from "./svg-fault.ts";

const MOST = 500;
const read = new Map<string, Result<Icon, SvgFault>>();

/**
 * As `readSvgIcon`, once for the same text: a diagram's settings are read again after every change of
 * them, and in a worker after every edit.
 */
export function cachedSvgIcon(text: string): Result<Icon, SvgFault> {
  const known = read.get(text);
  if (known) return known;
  const icon = readSvgIcon(text);
  if (read.size >= MOST) read.clear();
  read.set(text, icon);
  return icon;
}
