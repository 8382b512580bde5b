import { useEffect, useState } from "react";
import { LANGUAGES } from "../../../shared/i18n/language.ts";
import { loadTexts } from "../../../shared/i18n/texts.ts";
import type { Template } from "../../../shared/templates/registry.ts";
import type { TemplateId } from "../../../shared/templates/template-ids.ts";
import type { DiagramPreview } from "../diagram-preview.tsx";

/** What is too large to be there from the start: the diagrams, and what draws them. */
export interface TemplateDetails {
  readonly templates: ReadonlyMap<TemplateId, Template>;
  readonly Preview: typeof DiagramPreview;
}

/** The lessons and pictures of the templates, once they are loaded. */
export function useTemplateDetails(): TemplateDetails | null {
  const [details, setDetails] = useState<TemplateDetails | null>(null);
  useEffect(() => {
    let stale = false;
    // Without them the cards still have their names and open; opening tells what is wrong.
    void load()
      .then((loaded) => !stale && setDetails(loaded))
      .catch(() => undefined);
    return () => {
      stale = true;
    };
  }, []);
  return details;
}

async function load(): Promise<TemplateDetails> {
  const [{ TEMPLATES }, { DiagramPreview: Preview }] = await Promise.all([
    import("../../../shared/templates/registry.ts"),
    import("../diagram-preview.tsx"),
    // The search finds by the words of both.
    ...LANGUAGES.map(loadTexts),
  ]);
  return { templates: new Map(TEMPLATES.map((template) => [template.id, template])), Preview };
}
