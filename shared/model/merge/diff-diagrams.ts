import { jsonEqual } from "../../lib/json-equal.ts";
import { isJsonObject, type Json, type JsonObject } from "../../lib/json.ts";
import type { Diagram } from "../schema.ts";

/** What became of one element between two versions of a diagram. */
export interface Change {
  readonly kind: "added" | "removed" | "changed";
  /** `model` for the title and the settings. */
  readonly element: string;
  readonly what: "node" | "edge" | "waiver" | "comment" | "model";
  /** Of a changed element: keys from it inwards. */
  readonly fields: readonly {
    readonly path: readonly string[];
    readonly before: Json | undefined;
    readonly after: Json | undefined;
  }[];
}

/** Every element that differs, in the order of the later version; what is gone comes last. */
export function diffDiagrams(before: Diagram, after: Diagram): readonly Change[] {
  const id = (one: { readonly id: string }) => one.id;
  const model = fieldChanges(modelOf(before), modelOf(after));
  return [
    ...(model.length > 0
      ? [{ kind: "changed", element: "model", what: "model", fields: model } as const]
      : []),
    ...listChanges("node", before.nodes, after.nodes, id),
    ...listChanges("edge", before.edges, after.edges, id),
    ...listChanges(
      "waiver",
      before.waivers ?? [],
      after.waivers ?? [],
      ({ rule, subject }) => `${rule} ${subject}`,
    ),
    ...listChanges("comment", before.comments ?? [], after.comments ?? [], id),
  ];
}

const modelOf = ({ title, settings }: Diagram): JsonObject => ({
  ...(title !== undefined && { title }),
  ...(settings && { settings }),
});

function listChanges<Item extends object>(
  what: Change["what"],
  before: readonly Item[],
  after: readonly Item[],
  nameOf: (item: Item) => string,
): readonly Change[] {
  const was = new Map(before.map((item) => [nameOf(item), item]));
  const now = new Set(after.map(nameOf));
  const changes = after.flatMap((item): Change[] => {
    const element = nameOf(item);
    const old = was.get(element);
    if (!old) return [{ kind: "added", element, what, fields: [] }];
    const fields = fieldChanges(old as unknown as JsonObject, item as unknown as JsonObject);
    return fields.length > 0 ? [{ kind: "changed", element, what, fields }] : [];
  });
  const removed = before
    .map(nameOf)
    .filter((element) => !now.has(element))
    .map((element): Change => ({ kind: "removed", element, what, fields: [] }));
  return [...changes, ...removed];
}

function fieldChanges(
  before: JsonObject,
  after: JsonObject,
  path: readonly string[] = [],
): Change["fields"] {
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].flatMap((key) => {
    const [was, now] = [before[key], after[key]];
    if (jsonEqual(was, now)) return [];
    const deeper = key === "properties" || key === "settings";
    if (deeper && (isJsonObject(was) || isJsonObject(now))) {
      const map = (value: Json | undefined) => (isJsonObject(value) ? value : {});
      return fieldChanges(map(was), map(now), [...path, key]);
    }
    return [{ path: [...path, key], before: was, after: now }];
  });
}
