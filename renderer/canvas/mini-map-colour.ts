import type { ComponentFlowNode } from "./flow-types.ts";

/** Colour of a node on the mini-map: containers faint, components by deployment model. */
export function miniMapColour({ type, data }: ComponentFlowNode): string {
  if (type === "container") return "var(--pressed)";
  return data.deployment ? `var(--${data.deployment})` : "var(--muted)";
}
