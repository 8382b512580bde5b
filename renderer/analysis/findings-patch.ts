import { jsonEqual } from "../../shared/lib/json-equal.ts";
import type { Json } from "../../shared/lib/json.ts";
import { listAt } from "../../shared/lib/list-at.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";
import { findingKey } from "../../shared/rules/finding-key.ts";

/** Findings of the list before that follow each other there, and here. */
type Kept = readonly [from: number, count: number];

/**
 * A list of findings as a change against the one before: an edit leaves nearly all as they were, and
 * copying them between threads, paths and all, would stop the window.
 */
export type FindingsPatch = readonly (Kept | Finding)[];

export function diffFindings(before: readonly Finding[], after: readonly Finding[]): FindingsPatch {
  const indexOf = createFinder(before);
  const patch: (Kept | Finding)[] = [];
  let kept: [number, number] | null = null;
  for (const finding of after) {
    const next: number = kept ? kept[0] + kept[1] : 0;
    const index = indexOf(finding, next);
    if (kept && index === next) kept[1] += 1;
    else {
      kept = index === undefined ? null : [index, 1];
      patch.push(kept ?? finding);
    }
  }
  return patch;
}

/** The list after; findings that it kept are the same objects as before. */
export function patchFindings(
  before: readonly Finding[],
  patch: FindingsPatch,
): readonly Finding[] {
  return patch.flatMap((part) => (isKept(part) ? before.slice(part[0], part[0] + part[1]) : part));
}

/** Ids in one part, more or less: what a browser reads from another thread within a frame. */
const MOST_IDS = 20_000;

/** A patch in parts, none of which takes long to copy; at least one. */
export function* partsOf(patch: FindingsPatch, most = MOST_IDS): Generator<FindingsPatch> {
  let part: (Kept | Finding)[] = [];
  let ids = 0;
  for (const one of patch) {
    if (ids >= most) {
      yield part;
      [part, ids] = [[], 0];
    }
    part.push(one);
    ids += idsIn(one);
  }
  yield part;
}

function idsIn(one: Kept | Finding): number {
  if (isKept(one)) return 1;
  const lists = Object.values(one.data).filter((value) => typeof value === "object");
  return lists.reduce(
    (sum, list) => sum + list.length,
    1 + one.related.length + (one.path?.length ?? 0),
  );
}

/** Finds where an equal finding stands; where the one before stood next to it, without a search. */
function createFinder(list: readonly Finding[]) {
  let byKey: ReadonlyMap<string, readonly number[]> | null = null;
  const stands = (finding: Finding, index: number): boolean => {
    const known = list[index];
    return known !== undefined && sameFinding(known, finding);
  };
  return (finding: Finding, likely: number): number | undefined => {
    if (stands(finding, likely)) return likely;
    byKey ??= indexesByKey(list);
    return byKey.get(findingKey(finding))?.find((index) => stands(finding, index));
  };
}

function indexesByKey(list: readonly Finding[]): ReadonlyMap<string, readonly number[]> {
  const indexes = new Map<string, number[]>();
  list.forEach((finding, index) => listAt(indexes, findingKey(finding)).push(index));
  return indexes;
}

/** Findings cross threads, so they are JSON in all but name. */
const sameFinding = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.subject === b.subject && jsonEqual(asJson(a), asJson(b));

const asJson = (finding: Finding): Json => finding as unknown as Json;

const isKept = (part: Kept | Finding): part is Kept => Array.isArray(part);
