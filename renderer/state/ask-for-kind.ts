import type { ViewStore } from "./view-store.ts";

/** Opens the list of kinds; what is picked goes beside the one selected element, or into it. */
export function askForKind(view: ViewStore): void {
  const [only = null, ...others] = view.getState().selection;
  const near = others.length === 0 ? only : null;
  view.setState({ picker: { purpose: "place", at: { x: 0, y: 0 }, from: null, near } });
}
