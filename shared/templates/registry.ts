import type { Language } from "../i18n/language.ts";
import type { Diagram } from "../model/schema.ts";
import type { KoreanTexts, TemplateFile } from "./template-file.ts";
import { LESSON_ID, TEMPLATE_IDS, type TemplateId } from "./template-ids.ts";
import { TEMPLATE_NAMES } from "./template-names.generated.ts";
import { TEMPLATE_FILES } from "./templates.generated.ts";

/** A starter diagram with real names and a lesson. */
export interface Template {
  readonly id: TemplateId;
  readonly names: Readonly<Record<Language, string>>;
  /** What to learn from it, in a few sentences. */
  readonly lesson: Readonly<Record<Language, string>>;
  /** A new diagram with its names and notes in one language. */
  diagram(language: Language): Diagram;
}

export const TEMPLATES: readonly Template[] = TEMPLATE_IDS.map((id) =>
  createTemplate(id, TEMPLATE_FILES[id]),
);

function createTemplate(id: TemplateId, { diagram, korean }: TemplateFile): Template {
  const lesson = diagram.nodes.find((node) => node.id === LESSON_ID)?.notes ?? "";
  return {
    id,
    names: TEMPLATE_NAMES[id],
    lesson: { en: lesson, ko: korean.notes[LESSON_ID] ?? lesson },
    diagram: (language) => (language === "ko" ? inKorean(diagram, korean) : diagram),
  };
}

function inKorean(diagram: Diagram, { title, names, notes }: KoreanTexts): Diagram {
  const named = <T extends { readonly id: string }>(element: T): T => {
    const name = names[element.id];
    const note = notes[element.id];
    return {
      ...element,
      ...(name !== undefined && { name }),
      ...(note !== undefined && { notes: note }),
    };
  };
  return { ...diagram, title, nodes: diagram.nodes.map(named), edges: diagram.edges.map(named) };
}
