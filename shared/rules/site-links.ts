import type { SitePair, System } from "../analysis/system.ts";
import { sortedIds } from "../lib/compare.ts";
import type { Hit, HitData } from "./define-rule.ts";

/** A hit on two sites, related to the links between them and to the sites. */
export function linkEvidence(pair: SitePair, data: HitData = {}): Hit {
  return {
    subject: `${pair.a}|${pair.b}`,
    related: [...sortedIds(pair.links.map((link) => link.id)), pair.a, pair.b],
    data: { a: pair.a, b: pair.b, ...data },
  };
}

/** The two sites that a finding on `A|B` speaks of. */
export function pairOf(system: System, subject: string): SitePair | undefined {
  return system.sitePairs.find(({ a, b }) => `${a}|${b}` === subject);
}
