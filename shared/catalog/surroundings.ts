import type { Json } from "../lib/json.ts";
import type { Diagram } from "../model/schema.ts";
import type { Icon } from "./icon.ts";
import type { OwnKindProblem } from "./read-own-kinds.ts";

/**
 * What a diagram is read with that stands beside it and not in it: the kinds of the catalogue file in its
 * folder, and the user's own icons. Both values keep their identity as long as they are the same.
 */
export interface Surroundings {
  /** The name of the catalogue file and the kinds it lists, in the shape of `settings.kinds`. */
  readonly file?: { readonly name: string; readonly kinds: Json };
  /** Icons by name: that of a kind with `_` for the slash, or any other. */
  readonly icons?: ReadonlyMap<string, Icon>;
  /** What of the catalogue file and the icons could not be read at all. */
  readonly problems?: readonly OwnKindProblem[];
}

/**
 * The key is a symbol, so that the surroundings go along with every edit (edits copy the diagram with all
 * its fields) and never into a file or a message (texts and messages hold string keys only).
 */
const SURROUNDINGS = Symbol("surroundings");

type Surrounded = Diagram & { readonly [SURROUNDINGS]?: Surroundings };

/** The diagram itself where nothing stands around it. */
export function withSurroundings(
  diagram: Diagram,
  surroundings: Surroundings | null | undefined,
): Diagram {
  if (!surroundings) return diagram;
  const surrounded: Surrounded = { ...diagram, [SURROUNDINGS]: surroundings };
  return surrounded;
}

export function surroundingsOf(diagram: Diagram): Surroundings | undefined {
  return (diagram as Surrounded)[SURROUNDINGS];
}

/** What an edit made of a diagram, with the surroundings of before where it lost them: a text read anew. */
export function keepSurroundings(before: Diagram, after: Diagram): Diagram {
  return surroundingsOf(after) ? after : withSurroundings(after, surroundingsOf(before));
}

/** Both together; what the second says goes first. */
export function joinSurroundings(
  first: Surroundings | undefined,
  second: Surroundings | undefined,
): Surroundings | undefined {
  if (!first || !second) return first ?? second;
  const problems = [...(second.problems ?? []), ...(first.problems ?? [])];
  return { ...first, ...second, problems };
}
