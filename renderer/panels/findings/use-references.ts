import { useEffect, useState } from "react";
import type { RuleId } from "../../../shared/i18n/messages/en/rules.ts";

/** The references of a rule; empty until the rules are loaded. */
export function useReferences(rule: RuleId): readonly string[] {
  const [references, setReferences] = useState<readonly string[]>([]);
  useEffect(() => {
    let stale = false;
    const load = async () => {
      const { referencesOf } = await import("../fix-work.ts");
      if (!stale) setReferences(referencesOf(rule));
    };
    void load();
    return () => {
      stale = true;
    };
  }, [rule]);
  return references;
}
