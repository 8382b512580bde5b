import { lazy } from "../analysis/memo.ts";
import type { Place, System } from "../analysis/system.ts";
import type { Waiver } from "../model/schema.ts";
import type { Finding } from "./define-rule.ts";

type Waived = Pick<Finding, "rule" | "subject">;

/** Whether a waiver speaks of a finding, on whatever day (rules reference, 1.8, number 4). */
export function createWaiverMatch(system: System): (waiver: Waiver, finding: Waived) => boolean {
  const ends = lazy(
    () => new Map(system.diagram.edges.map((edge) => [edge.id, [edge.source, edge.target]])),
  );
  const place = (id: string): Place | undefined => system.component(id) ?? system.container(id);
  const isInside = (id: string, container: string): boolean => {
    const element = place(id);
    return (
      element !== undefined && system.ancestors(element).some((around) => around.id === container)
    );
  };
  return (waiver, { rule, subject }) => {
    if (!namesRule(waiver, rule)) return false;
    if (waiver.subject === subject) return true;
    return (ends().get(subject) ?? [subject]).every((id) => isInside(id, waiver.subject));
  };
}

/** Whether a waiver speaks of a rule, by its id or as one of its area. */
export function namesRule(waiver: Waiver, rule: string): boolean {
  return waiver.rule === rule || waiver.rule === `${areaOf(rule)}/*`;
}

/** Valid on its last day still; without one for ever. Days compare as text. */
export function isExpired(waiver: Waiver, today: string): boolean {
  return waiver.until !== undefined && today > waiver.until;
}

function areaOf(rule: string): string {
  return rule.slice(0, rule.indexOf("/"));
}
