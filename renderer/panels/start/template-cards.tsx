import { useMemo } from "react";
import { TEMPLATES, type Template } from "../../../shared/templates/registry.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { DiagramPreview } from "./diagram-preview.tsx";
import styles from "./start.module.css";

interface TemplateCardsProps {
  readonly onOpen: (id: string) => void;
}

/** The starter diagrams in the order of learning. */
export function TemplateCards({ onOpen }: TemplateCardsProps) {
  const t = useTranslate();
  return (
    <section aria-labelledby="templates">
      <h2 id="templates" className={styles.heading}>
        {t("start.templates")}
      </h2>
      <ul className={styles.cards}>
        {TEMPLATES.map((template) => (
          <li key={template.id}>
            <Card template={template} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Card({ template, onOpen }: TemplateCardsProps & { readonly template: Template }) {
  const language = useLanguage();
  const diagram = useMemo(() => template.diagram(language), [template, language]);
  const lesson = template.lesson[language];
  return (
    <button
      type="button"
      className={styles.card}
      aria-label={template.names[language]}
      aria-describedby={`lesson-${template.id}`}
      onClick={() => onOpen(template.id)}
    >
      <DiagramPreview diagram={diagram} />
      <span className={styles.cardText}>
        <span className={styles.cardName}>{template.names[language]}</span>
        <span id={`lesson-${template.id}`} className={styles.cardLesson}>
          {lesson}
        </span>
      </span>
    </button>
  );
}
