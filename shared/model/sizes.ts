import type { Size } from "./schema.ts";

/** A component without a size of its own. */
export const COMPONENT_SIZE: Size = { width: 176, height: 72 };
/** A container without a size of its own. */
export const CONTAINER_SIZE: Size = { width: 320, height: 220 };
/** Height of the strip at the top of a container that holds its name. */
export const CONTAINER_HEADER = 36;
/** Nothing can be made smaller than this. */
export const MIN_COMPONENT_SIZE: Size = { width: 88, height: 48 };
export const MIN_CONTAINER_SIZE: Size = { width: 120, height: 80 };
