import type { Diagram, Waiver } from "../model/schema.ts";
import { withField } from "./update-elements.ts";

/** Which finding a waiver is about: rule (or `area/*`) and subject. */
export type Waived = Pick<Waiver, "rule" | "subject">;

const isAbout =
  ({ rule, subject }: Waived) =>
  (waiver: Waiver): boolean =>
    waiver.rule === rule && waiver.subject === subject;

/** Accepts a finding; a waiver that is already there for it is replaced. */
export function acceptFinding(diagram: Diagram, waiver: Waiver): Diagram {
  const others = (diagram.waivers ?? []).filter((one) => !isAbout(waiver)(one));
  return { ...diagram, waivers: [...others, waiver] };
}

/** Takes the acceptance of a finding back. Waivers of whole areas or containers stay. */
export function withdrawAcceptance(diagram: Diagram, waived: Waived): Diagram {
  const waivers = diagram.waivers ?? [];
  const rest = waivers.filter((one) => !isAbout(waived)(one));
  if (rest.length === waivers.length) return diagram;
  return withField(diagram, "waivers", rest.length > 0 ? rest : undefined);
}
