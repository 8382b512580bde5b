import type { System } from "../../../shared/analysis/system.ts";

/** Ids of which one must work, and of all that stand behind the selected component. */
export interface Needs {
  /** One entry for every thing that is needed; several ids are alternatives. */
  readonly groups: readonly (readonly string[])[];
  readonly usedBy: readonly string[];
}

/** What a component depends on, and what depends on it. Undefined for a container. */
export function needsOf(system: System, id: string): Needs | undefined {
  const component = system.component(id);
  if (!component) return undefined;
  const callers = system.into(component).filter(({ required }) => required);
  return {
    groups: system.groups(component).map(({ members }) => members.map((member) => member.id)),
    usedBy: [...new Set(callers.map(({ source }) => source.id))],
  };
}
