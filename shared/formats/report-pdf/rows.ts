import type { Scene } from "../../drawing/scene.ts";
import type { Piece } from "./paper.ts";

/** What is never broken over pages: a line of a table, a heading, a paragraph. */
export interface Row extends Piece {
  /** Room above, left out at the top of a page. */
  readonly above: number;
  /** Stands on the page of what follows it. */
  readonly withNext?: true;
  /** Said again at the top of a page on which its table goes on. */
  readonly head?: Piece;
  readonly heading?: { readonly level: 1 | 2; readonly title: string };
  readonly picture?: Scene;
}
