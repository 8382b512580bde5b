import { kindsToCarry } from "../../shared/catalog/catalogue-file.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import {
  joinSurroundings,
  withSurroundings,
  type Surroundings,
} from "../../shared/catalog/surroundings.ts";
import { putOwnKind } from "../../shared/edits/own-kinds.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { diagramOf } from "../state/document-store.ts";
import type { Editor, Workspace } from "../state/workspace.ts";
import { notify, textsOf } from "./ask.ts";

/**
 * Before a diagram is saved in another place: kinds of the catalogue file beside the old one that it uses
 * and that are not the same in the new place are copied into the diagram, as one undo step.
 */
export function carryKinds(
  workspace: Workspace,
  { document }: Editor,
  beside: Surroundings | undefined,
): void {
  const before = diagramOf(document.getState());
  const kinds = kindsToCarry(before, beside, catalog);
  if (kinds.length === 0) return;
  const carry = (diagram: Diagram): Diagram => {
    let next = diagram;
    for (const kind of kinds) next = putOwnKind(next, kind);
    return next;
  };
  // A diagram that cannot be edited here because another window has its file is saved elsewhere too.
  document.apply("ownKinds.edits.carry", carry, { evenHeld: true });
  if (diagramOf(document.getState()) === before) return;
  notify(workspace, "info", textsOf(workspace)("ownKinds.carried", { count: kinds.length }));
}

/** After that: the diagram is read with what stands beside it now. What is saved stays saved. */
export function surround(
  { icons }: Workspace,
  { document }: Editor,
  beside: Surroundings | undefined,
): void {
  const around = joinSurroundings(icons, beside) ?? {};
  document.setState(({ history, saved }) => {
    const present = withSurroundings(history.present, around);
    return { history: { ...history, present }, saved: saved === history.present ? present : saved };
  });
}
