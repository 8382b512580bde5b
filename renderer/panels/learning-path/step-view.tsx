import { ArrowRight, PartyPopper } from "lucide-react";
import { LEARNING_PATH, type LearningStep } from "../../../shared/templates/learning-path.ts";
import { TEMPLATE_NAMES } from "../../../shared/templates/template-names.generated.ts";
import { openTemplate } from "../../documents/open-template.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useEditor, useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import styles from "./learning-path.module.css";
import { TaskList } from "./task-list.tsx";

interface StepViewProps {
  readonly step: LearningStep;
  readonly reached: ReadonlySet<string> | null;
}

/** What to learn from the open diagram, what to mend in it, and the way on. */
export function StepView({ step, reached }: StepViewProps) {
  const t = useTranslate();
  const language = useLanguage();
  const workspace = useWorkspace();
  const editor = useEditor();
  const at = LEARNING_PATH.indexOf(step) + 1;
  const next = LEARNING_PATH[at];
  const finished = reached?.size === step.tasks.length;
  return (
    <>
      <div className={styles.body}>
        <p className={styles.position}>
          {t("learningPath.step", { at, count: LEARNING_PATH.length })}
        </p>
        <p className={styles.goal}>{t(step.goal)}</p>
        <h3 className={styles.heading}>{t("learningPath.tasks")}</h3>
        <TaskList step={step} reached={reached} />
        {finished && (
          <p className={styles.finished}>
            <PartyPopper size={16} aria-hidden="true" />
            {t(step.done)}
          </p>
        )}
      </div>
      {next && (
        <div className={styles.foot}>
          <Button
            tone={finished ? "primary" : "neutral"}
            className={styles.next}
            onClick={() => void openTemplate(workspace, next.template, editor)}
          >
            {t("learningPath.next", { name: TEMPLATE_NAMES[next.template][language] })}
            <ArrowRight size={16} aria-hidden="true" />
          </Button>
        </div>
      )}
    </>
  );
}
