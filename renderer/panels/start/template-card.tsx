import { Check, Wrench } from "lucide-react";
import { useMemo } from "react";
import type { Template } from "../../../shared/templates/registry.ts";
import { mendedTwin } from "../../../shared/templates/template-groups.ts";
import type { TemplateId } from "../../../shared/templates/template-ids.ts";
import { TEMPLATE_NAMES } from "../../../shared/templates/template-names.generated.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { classes } from "../../ui/classes.ts";
import styles from "./start.module.css";
import type { TemplateDetails } from "./use-template-details.ts";

/** The place of a template on the learning path. */
export interface Rung {
  /** From 1. */
  readonly at: number;
  readonly done: boolean;
}

interface TemplateCardProps {
  readonly id: TemplateId;
  readonly details: TemplateDetails | null;
  readonly rung?: Rung | undefined;
  readonly onOpen: (id: TemplateId) => void;
}

/** A template with its picture and lesson, and the way to the same design mended. */
export function TemplateCard({ id, details, rung, onOpen }: TemplateCardProps) {
  const t = useTranslate();
  const language = useLanguage();
  const template = details?.templates.get(id);
  const twin = mendedTwin(id);
  return (
    <div className={styles.card}>
      <button
        type="button"
        data-card={id}
        className={styles.cardOpen}
        aria-label={TEMPLATE_NAMES[id][language]}
        aria-describedby={rung ? `rung-${id} lesson-${id}` : `lesson-${id}`}
        onClick={() => onOpen(id)}
      >
        <span className={styles.picture}>
          {details && template && <Picture template={template} Preview={details.Preview} />}
        </span>
        <span className={styles.cardText}>
          {rung && <RungMark id={`rung-${id}`} rung={rung} />}
          <span className={styles.cardName}>{TEMPLATE_NAMES[id][language]}</span>
          <span
            id={`lesson-${id}`}
            className={styles.cardLesson}
            title={template?.lesson[language]}
          >
            {template?.lesson[language]}
          </span>
        </span>
      </button>
      {twin && (
        <button
          type="button"
          className={styles.mended}
          aria-label={`${t("startGroups.openMended")}: ${TEMPLATE_NAMES[twin][language]}`}
          onClick={() => onOpen(twin)}
        >
          <Wrench size={14} aria-hidden="true" />
          {t("startGroups.openMended")}
        </button>
      )}
    </div>
  );
}

interface PictureProps {
  readonly template: Template;
  readonly Preview: TemplateDetails["Preview"];
}

/** Components and lines look the same in both languages. */
function Picture({ template, Preview }: PictureProps) {
  const diagram = useMemo(() => template.diagram("en"), [template]);
  return <Preview diagram={diagram} />;
}

function RungMark({ id, rung }: { readonly id: string; readonly rung: Rung }) {
  const t = useTranslate();
  return (
    <span id={id} className={classes(styles.rung, rung.done && styles.rungDone)}>
      {t("startGroups.step", { at: rung.at })}
      {rung.done && (
        <>
          <Check size={14} aria-hidden="true" />
          {t("startGroups.stepDone")}
        </>
      )}
    </span>
  );
}
