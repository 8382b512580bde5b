import { createSystem } from "../../shared/analysis/create-system.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { Finding, Fix } from "../../shared/rules/define-rule.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { offeredFixes, type Trial } from "../../shared/rules/trial.ts";
import { localDay } from "../analysis/today.ts";

/*
 * The rules come with this file: it is loaded when somebody asks for a fix.
 */

/** The fixes of a finding that help on this diagram. */
export function fixesOf(diagram: Diagram, finding: Finding): readonly Trial[] {
  return offeredFixes(diagram, catalog, finding, { today: localDay(), rules: RULES });
}

/** The diagram after a fix. */
export function mend(diagram: Diagram, finding: Finding, fix: Fix): Diagram {
  return fix.apply(createSystem(diagram, catalog, localDay()), finding);
}
