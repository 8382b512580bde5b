import type { Catalog } from "../catalog/catalog.ts";
import { CONTAINER_HEADER } from "../model/sizes.ts";

/** Which way the edges of an arranged diagram run. */
export const DIRECTIONS = ["right", "down", "left", "up"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface ArrangeOptions {
  readonly catalog: Catalog;
  readonly direction: Direction;
  /**
   * Ids of what is arranged, with everything inside it; empty for all. What is not arranged keeps its
   * place.
   */
  readonly selection: ReadonlySet<string>;
}

/** Room between neighbours, and between a container's border and what it holds. */
export const GAP = 48;
export const PADDING = 24;
/** The first corner inside a container: under its name. */
export const INNER_TOP = CONTAINER_HEADER + PADDING;
