import { isJsonObject, type Json, type JsonObject } from "../lib/json.ts";
import type { Diagram } from "../model/schema.ts";
import { setSettings } from "./set-document.ts";
import { updateNodes } from "./update-elements.ts";

/** The entries of `settings.kinds` as they were written; null where the value is no list. */
export function ownKindEntries({ settings }: Diagram): readonly Json[] | null {
  const kinds = settings?.["kinds"];
  if (kinds === undefined) return [];
  return Array.isArray(kinds) ? (kinds as readonly Json[]) : null;
}

/**
 * Defines a kind, or puts it in the place of the one with the id `replaced`; components of that one become
 * of the new id. Nothing changes where `settings.kinds` is no list: its value would be lost.
 */
export function putOwnKind(diagram: Diagram, kind: JsonObject, replaced?: string): Diagram {
  const entries = ownKindEntries(diagram);
  if (!entries) return diagram;
  const at = replaced === undefined ? -1 : entries.findIndex((entry) => idOf(entry) === replaced);
  const kinds = at < 0 ? [...entries, kind] : entries.with(at, kind);
  const defined = setSettings(diagram, { kinds });
  const id = idOf(kind);
  if (at < 0 || typeof id !== "string" || id === replaced) return defined;
  const users = diagram.nodes.filter((node) => node.kind === replaced).map((node) => node.id);
  return updateNodes(defined, users, (node) => ({ ...node, kind: id }));
}

/** Takes the first kind with this id out of the list. Components of it stay, of a kind that is not known. */
export function removeOwnKind(diagram: Diagram, id: string): Diagram {
  const entries = ownKindEntries(diagram);
  const at = entries?.findIndex((entry) => idOf(entry) === id) ?? -1;
  if (!entries || at < 0) return diagram;
  const kinds = entries.toSpliced(at, 1);
  return setSettings(diagram, { kinds: kinds.length > 0 ? kinds : undefined });
}

const idOf = (entry: Json): Json | undefined => (isJsonObject(entry) ? entry["id"] : undefined);
