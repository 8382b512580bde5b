import { clip } from "../lib/clip.ts";
import type { Json } from "../lib/json.ts";
import { LIMITS } from "../model/limits.ts";
import type { Diagram } from "../model/schema.ts";
import { withField } from "./update-elements.ts";

export function setTitle(diagram: Diagram, title: string): Diagram {
  return withField(diagram, "title", clip(title, LIMITS.nameLength) || undefined);
}

/** Sets the given settings; `undefined` takes one back. */
export function setSettings(
  diagram: Diagram,
  settings: Readonly<Record<string, Json | undefined>>,
): Diagram {
  const before = diagram.settings ?? {};
  let next = before;
  for (const [key, value] of Object.entries(settings)) next = withField(next, key, value);
  if (next === before) return diagram;
  return withField(diagram, "settings", Object.keys(next).length > 0 ? next : undefined);
}
