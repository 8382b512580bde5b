import type { Container, System } from "../analysis/system.ts";
import { addContainerBeside } from "../edits/add-beside.ts";
import { moveInto } from "../edits/move-into.ts";
import type { Fix } from "./define-rule.ts";

/** The fix `isolate`: the subject moves to a new segment beside the one it shares. */
export const isolateFix: Fix = {
  id: "isolate",
  kind: "structural",
  applies: (system, { subject }) => segmentOf(system, subject) !== undefined,
  apply(system, { subject }) {
    const segment = segmentOf(system, subject);
    if (!segment) return system.diagram;
    const [added, home] = addContainerBeside(system.diagram, segment.id, {
      properties: segment.role === "subnet" ? { visibility: "private" } : { trust: "restricted" },
    });
    return moveInto(added, [subject], home);
  },
};

function segmentOf(system: System, id: string): Container | undefined {
  const n = system.component(id);
  return n && (system.nearest(n, "subnet") ?? system.nearest(n, "trust-zone"));
}
