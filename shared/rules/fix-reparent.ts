import { catalog } from "../catalog/registry.ts";
import { placeIn } from "../edits/add-node.ts";
import { drawnSize } from "../edits/child-boxes.ts";
import { moveInto } from "../edits/move-into.ts";
import { placeNodes } from "../edits/move-nodes.ts";
import { reparent } from "../edits/reparent.ts";
import type { Diagram, DiagramNode } from "../model/schema.ts";
import type { Fix } from "./define-rule.ts";
import { betterPlace } from "./nesting.ts";

/** Lifts the subject out to the nearest place where it can stand, else to the top of the diagram. */
export const reparentFix: Fix = {
  id: "reparent",
  kind: "structural",
  apply(system, { subject }) {
    const place = system.component(subject) ?? system.container(subject);
    if (!place) return system.diagram;
    const better = betterPlace(system, place);
    return better
      ? moveInto(system.diagram, subject, better.id)
      : moveOut(system.diagram, place.node);
  },
};

/** Beside everything on the page: left where it is, it would cover the container it comes from. */
function moveOut(diagram: Diagram, node: DiagramNode): Diagram {
  const out = reparent(diagram, node.id, undefined);
  const place = placeIn(diagram, undefined, drawnSize(diagram, node, catalog), catalog);
  return placeNodes(out, new Map([[node.id, place]]));
}
