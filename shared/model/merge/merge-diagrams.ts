import type { JsonObject } from "../../lib/json.ts";
import { normalise } from "../normalise.ts";
import type { Diagram, DiagramNode } from "../schema.ts";
import { nodesById } from "../tree.ts";
import type { Choose, Conflict } from "./conflict.ts";
import { mendReferences } from "./mend-references.ts";
import { mergeFields } from "./merge-fields.ts";
import { mergeLists } from "./merge-lists.ts";
import { renameClashes } from "./rename-clashes.ts";

/** What came of a merge; it is a whole diagram even where there are conflicts. */
export interface Merged {
  readonly diagram: Diagram;
  /** In drawing order; each is settled in the diagram as `choose` said. */
  readonly conflicts: readonly Conflict[];
}

/**
 * Merges what two people made of one diagram, by element and property (document, "belongs in git").
 * Elements that both added under one id are told apart; what one removed and the other uses comes back.
 *
 * @param base what both began with
 * @param choose settles conflicts; mine without it
 */
export function mergeDiagrams(
  base: Diagram,
  mine: Diagram,
  theirs: Diagram,
  choose: Choose = () => "mine",
): Merged {
  const conflicts: Conflict[] = [];
  const settle: Choose = (conflict) => {
    conflicts.push(conflict);
    return choose(conflict);
  };
  const others = renameClashes(base, mine, theirs);
  const id = (one: { readonly id: string }) => one.id;
  const rest = mergeFields([fieldsOf(base), fieldsOf(mine), fieldsOf(others)], "model", settle);
  const merged = {
    ...rest,
    nodes: placed(mergeLists([base.nodes, mine.nodes, others.nodes], id, settle), mine, others),
    edges: mergeLists([base.edges, mine.edges, others.edges], id, settle),
    waivers: mergeLists(
      [base.waivers ?? [], mine.waivers ?? [], others.waivers ?? []],
      ({ rule, subject }) => `${rule} ${subject}`,
      settle,
    ),
    comments: mergeLists(
      [base.comments ?? [], mine.comments ?? [], others.comments ?? []],
      id,
      settle,
    ),
  } as unknown as Diagram;
  const whole = mendReferences(merged, mine, others, (element, by) =>
    conflicts.push({ kind: "removed", element, by }),
  );
  return { diagram: normalise(whole), conflicts };
}

const LISTS: ReadonlySet<string> = new Set(["nodes", "edges", "waivers", "comments"]);

/** The title, the settings and whatever a newer version has put beside them. */
function fieldsOf(diagram: Diagram): JsonObject {
  return Object.fromEntries(Object.entries(diagram).filter(([key]) => !LISTS.has(key)));
}

/** A position means something only beside its parent: both come from one side. */
function placed(
  nodes: readonly DiagramNode[],
  mine: Diagram,
  theirs: Diagram,
): readonly DiagramNode[] {
  const own = nodesById(mine);
  const others = nodesById(theirs);
  return nodes.map((node) => {
    const other = others.get(node.id);
    const moved = node.parent === other?.parent && node.parent !== own.get(node.id)?.parent;
    return other && moved ? { ...node, position: other.position } : node;
  });
}
