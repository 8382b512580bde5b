import type { Component, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { alternateSets } from "../alternate-sets.ts";
import { defineRule } from "../define-rule.ts";
import { state } from "../fix-state.ts";

/** Compared by what members state; a member without a statement differs from none. */
export const poolMembersDiffer = defineRule({
  id: "ops/pool-members-differ",
  severity: "low",
  references: ["basics: server farm, immutable infrastructure", "WA REL08-BP04"],
  reads: ["provisioning", "os"],
  *check(system) {
    for (const set of alternateSets(system)) {
      if (values(system, set, "provisioning") < 2 && values(system, set, "os") < 2) continue;
      const [subject = "", ...related] = sortedIds(set.map((member) => member.id));
      yield { subject, related };
    }
  },
  fixes: [
    {
      id: "same-image",
      kind: "safe",
      apply(system, { subject, related }) {
        const members = [subject, ...related].flatMap((id) => system.component(id) ?? []);
        return members
          .filter((member) => system.stated(member, "provisioning") !== undefined)
          .reduce((next, { id }) => state(next, id, { provisioning: "image" }), system.diagram);
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          farm: "zone/pool",
          "web-1": ["vm", { in: "farm", provisioning: "iac" }],
          "web-2": ["vm", { in: "farm", provisioning: "configured" }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          farm: "zone/pool",
          "web-1": ["vm", { in: "farm", provisioning: "image" }],
          "web-2": ["vm", { in: "farm" }],
          job: ["batch", { in: "farm", provisioning: "iac" }],
        },
      }),
    ],
  },
});

/** How many different values the members state. */
function values(system: System, set: readonly Component[], key: "provisioning" | "os"): number {
  return new Set(set.flatMap((member) => system.stated(member, key) ?? [])).size;
}
