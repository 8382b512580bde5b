import { createSystem } from "../../shared/analysis/create-system.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { RuleId } from "../../shared/i18n/messages/en/rules.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { Finding, Fix } from "../../shared/rules/define-rule.ts";
import { RULES } from "../../shared/rules/registry.ts";
import { offeredFixes, type Trial } from "../../shared/rules/trial.ts";
import { localDay } from "../analysis/today.ts";

/** The fixes of a finding that help, each tried on a copy of the diagram. */
export function tryFixes(diagram: Diagram, finding: Finding): readonly Trial[] {
  return offeredFixes(diagram, catalog, finding, { today: localDay(), rules: RULES });
}

/** Mappings for orientation; chapters of the basics are left to the documentation. */
export function referencesOf(rule: RuleId): readonly string[] {
  const references = RULES.find(({ id }) => id === rule)?.references ?? [];
  return references.filter((reference) => !reference.startsWith("basics:"));
}

/** The diagram after the fix; applied to what the diagram is now, not to what was tried. */
export function applyFix(diagram: Diagram, finding: Finding, fix: Fix): Diagram {
  return fix.apply(createSystem(diagram, catalog, localDay()), finding);
}
