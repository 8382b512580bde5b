import type { Diagram } from "../../shared/model/schema.ts";
import type { Finding } from "../../shared/rules/define-rule.ts";
import type { Preview, Simulation } from "../state/view-store.ts";
import { evidenceOf } from "./evidence.ts";
import type { Emphasis } from "./flow-types.ts";
import { simulatedEmphasis } from "./simulated-emphasis.ts";

/** What the canvas points out now: a simulated failure, else a change looked at, else evidence. */
export function emphasisOf(
  diagram: Diagram,
  present: Diagram,
  finding: Finding | undefined,
  preview: Preview | null,
  simulation: Simulation | null,
): ReadonlyMap<string, Emphasis> {
  if (simulation) return simulatedEmphasis(diagram, simulation);
  if (preview) return all(changedIds(present, preview.diagram), "changed");
  return all(evidenceOf(finding, diagram), "evidence");
}

function all(ids: ReadonlySet<string>, emphasis: Emphasis): ReadonlyMap<string, Emphasis> {
  return new Map([...ids].map((id) => [id, emphasis]));
}

/** The ids of nodes and edges that are new or not the same objects any more. */
function changedIds(before: Diagram, after: Diagram): ReadonlySet<string> {
  const known = new Set<unknown>([...before.nodes, ...before.edges]);
  return new Set(
    [...after.nodes, ...after.edges].flatMap((one) => (known.has(one) ? [] : [one.id])),
  );
}
