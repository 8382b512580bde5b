import { isLearned } from "../../../shared/templates/learned.ts";
import { LEARNING_PATH } from "../../../shared/templates/learning-path.ts";
import type { TemplateGroupId } from "../../../shared/templates/template-groups.ts";
import type { TemplateId } from "../../../shared/templates/template-ids.ts";
import { useLearned } from "../../hooks/use-learned.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { classes } from "../../ui/classes.ts";
import { PathHead } from "./path-head.tsx";
import styles from "./start.module.css";
import { TemplateCard, type Rung } from "./template-card.tsx";
import type { TemplateDetails } from "./use-template-details.ts";

interface TemplateGroupProps {
  readonly id: TemplateGroupId;
  readonly templates: readonly TemplateId[];
  readonly details: TemplateDetails | null;
  readonly onOpen: (id: TemplateId) => void;
}

/** Templates that belong together; nothing when the search leaves none of them. */
export function TemplateGroup({ id, templates, details, onOpen }: TemplateGroupProps) {
  const t = useTranslate();
  const learned = useLearned();
  if (templates.length === 0) return null;
  const onPath = id === "path";
  return (
    <section aria-labelledby={`group-${id}`}>
      <div className={styles.groupHead}>
        <div>
          <h3 id={`group-${id}`} className={styles.groupTitle}>
            {t(`startGroups.${id}.title`)}
          </h3>
          <p className={styles.muted}>{t(`startGroups.${id}.about`)}</p>
        </div>
        {onPath && <PathHead learned={learned} onOpen={onOpen} />}
      </div>
      <ul className={classes(styles.cards, onPath && styles.path)}>
        {templates.map((template) => (
          <li key={template}>
            <TemplateCard
              id={template}
              details={details}
              rung={onPath ? rungAt(template, learned) : undefined}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

function rungAt(template: TemplateId, learned: readonly string[]): Rung | undefined {
  const at = LEARNING_PATH.findIndex((step) => step.template === template);
  const step = LEARNING_PATH[at];
  return step && { at: at + 1, done: isLearned(step, learned) };
}
