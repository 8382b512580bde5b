import type { Json } from "../../../shared/lib/json.ts";

/** A yes/no fact has a third state: nothing is said about it. Unknown is not no. */
export const THREE_STATES = ["unstated", "yes", "no"] as const;
export type ThreeState = (typeof THREE_STATES)[number];

export function stateOfValue(value: Json | undefined): ThreeState {
  if (typeof value !== "boolean") return "unstated";
  return value ? "yes" : "no";
}

/** The value to state; `undefined` takes the statement back. */
export function valueOfState(state: ThreeState): boolean | undefined {
  return state === "unstated" ? undefined : state === "yes";
}
