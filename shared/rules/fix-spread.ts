import { SCOPE, type Component, type System } from "../analysis/system.ts";
import { addContainerBeside } from "../edits/add-beside.ts";
import { moveInto } from "../edits/move-into.ts";
import { compareCodeUnits } from "../lib/compare.ts";
import type { Finding, Fix } from "./define-rule.ts";
import { stateAll } from "./fix-state.ts";

/**
 * The fix `spread` of a place that holds all copies: what runs in copies keeps them apart, and of the
 * single components every second one moves to a new place beside it.
 *
 * @param apart the key that says that copies are kept in several places of this kind
 */
export function spreadFix(apart: "antiAffinity" | "multiAz"): Fix {
  return {
    id: "spread",
    kind: "structural",
    applies(system, finding) {
      const { copied, moving } = plan(system, finding);
      return copied.length + moving.length > 0;
    },
    apply(system, finding) {
      const { copied, moving } = plan(system, finding);
      const stated = stateAll(system.diagram, copied, { [apart]: true });
      if (moving.length === 0) return stated;
      const [added, place] = addContainerBeside(stated, finding.subject);
      return moveInto(
        added,
        moving.map(({ id }) => id),
        place,
      );
    },
  };
}

interface Plan {
  readonly copied: readonly Component[];
  readonly moving: readonly Component[];
}

function plan(system: System, { related }: Finding): Plan {
  const components = related.flatMap((id) => system.component(id) ?? []);
  const single = components.filter((n) => system.scope(n) === SCOPE.instance);
  const ordered = [...single].sort(
    (a, b) =>
      compareCodeUnits(a.role ?? "", b.role ?? "") ||
      compareCodeUnits(system.stem(a), system.stem(b)) ||
      compareCodeUnits(a.id, b.id),
  );
  return {
    copied: components.filter((n) => system.scope(n) !== SCOPE.instance),
    moving: ordered.filter((_, at) => at % 2 === 1),
  };
}
