import { useMemo } from "react";
import { catalog } from "../../shared/catalog/registry.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { elementNaming } from "../../shared/rules/describe-finding.ts";
import { useLanguage } from "./use-language.ts";

/** Names elements as the user knows them, in the language of the window. */
export function useElementNames(diagram: Diagram): (id: string) => string {
  const language = useLanguage();
  return useMemo(() => elementNaming(diagram, language, catalog), [diagram, language]);
}
