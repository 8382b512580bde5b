import type { Json } from "../../lib/json.ts";

export type Side = "mine" | "theirs";

/** Something that both sides changed, each in its own way. */
export type Conflict =
  | {
      readonly kind: "field";
      /** Id of the node, edge or comment, `rule subject` of a waiver, or `model`. */
      readonly element: string;
      /** Keys from the element inwards, such as `properties`, `replicas`. */
      readonly path: readonly string[];
      readonly base: Json | undefined;
      readonly mine: Json | undefined;
      readonly theirs: Json | undefined;
    }
  | {
      readonly kind: "removed";
      readonly element: string;
      /** Who removed it; the other side changed or uses it. */
      readonly by: Side;
    };

/** Says which side a conflict is settled for. */
export type Choose = (conflict: Conflict) => Side;

/** What tells a conflict from all others of one merge. */
export const conflictKey = (conflict: Conflict): string =>
  JSON.stringify([conflict.element, ...(conflict.kind === "field" ? conflict.path : [])]);
