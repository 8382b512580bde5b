import type { JsonObject } from "../../lib/json.ts";
import { jsonEqual } from "../../lib/json-equal.ts";
import type { Conflict } from "./conflict.ts";
import { mergeFields } from "./merge-fields.ts";

type Lists<Item> = readonly [base: readonly Item[], mine: readonly Item[], theirs: readonly Item[]];

/**
 * Elements of a kind, three ways, by what names them. What one side removed and the other left alone is
 * gone; what the other changed stays, and is a conflict. My order is kept; what they added follows what
 * it follows in theirs.
 */
export function mergeLists<Item extends object>(
  [base, mine, theirs]: Lists<Item>,
  nameOf: (item: Item) => string,
  settle: (conflict: Conflict) => "mine" | "theirs",
): readonly Item[] {
  const [before, ours, others] = [base, mine, theirs].map(
    (items) => new Map(items.map((item) => [nameOf(item), item])),
  ) as [Map<string, Item>, Map<string, Item>, Map<string, Item>];
  const merged: Item[] = [];
  for (const name of mergedOrder([...ours.keys()], [...others.keys()])) {
    const [was, own, other] = [before.get(name), ours.get(name), others.get(name)];
    if (own && other) {
      const fields = [was, own, other] as unknown as [JsonObject, JsonObject, JsonObject];
      merged.push(mergeFields(fields, name, settle) as unknown as Item);
      continue;
    }
    const left = own ?? other;
    if (!left) continue;
    const added = was === undefined;
    if (added || staysAfterRemoval(was, left, own ? "theirs" : "mine", name, settle)) {
      merged.push(left);
    }
  }
  return merged;
}

/** One side removed it: an element that the other has changed is not given up without asking. */
function staysAfterRemoval<Item extends object>(
  was: Item,
  left: Item,
  by: "mine" | "theirs",
  element: string,
  settle: (conflict: Conflict) => "mine" | "theirs",
): boolean {
  if (jsonEqual(was as unknown as JsonObject, left as unknown as JsonObject)) return false;
  return settle({ kind: "removed", element, by }) !== by;
}

/** My names in my order, each of theirs that I do not have behind the one it follows there. */
function mergedOrder(mine: readonly string[], theirs: readonly string[]): readonly string[] {
  const known = new Set(mine);
  const following = new Map<string | undefined, string[]>();
  let last: string | undefined;
  for (const name of theirs) {
    if (known.has(name)) last = name;
    else {
      const added = following.get(last);
      if (added) added.push(name);
      else following.set(last, [name]);
    }
  }
  return [
    ...(following.get(undefined) ?? []),
    ...mine.flatMap((name) => [name, ...(following.get(name) ?? [])]),
  ];
}
