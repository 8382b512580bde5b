import { addContainerBeside } from "../edits/add-beside.ts";
import { moveInto } from "../edits/move-into.ts";
import type { Fix } from "./define-rule.ts";

/** The fix `extract-data` of a host: its databases move to a new host beside it. */
export const extractDataFix: Fix = {
  id: "extract-data",
  kind: "structural",
  apply(system, { subject }) {
    const host = system.container(subject);
    if (!host) return system.diagram;
    const [added, newHost] = addContainerBeside(system.diagram, host.id);
    const records = system.inside(host).filter((n) => system.is(n, "RECORD"));
    return moveInto(
      added,
      records.map(({ id }) => id),
      newHost,
    );
  },
};
