import { GraduationCap, X } from "lucide-react";
import { useStore } from "zustand";
import { LEARNING_PATH, type LearningStep } from "../../../shared/templates/learning-path.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./learning-path.module.css";
import { StepView } from "./step-view.tsx";
import { Stepper } from "./stepper.tsx";
import { useJustReached, useReached, useRemember } from "./use-reached.ts";

/** The note beside the canvas that follows the findings of a diagram of the learning path. */
export function LearningPath() {
  const { view } = useEditor();
  const rung = useStore(view, (state) => state.rung);
  const open = useStore(view, (state) => state.learning);
  const step = LEARNING_PATH.find(({ template }) => template === rung) ?? null;
  const reached = useReached(step);
  useRemember(step, reached);
  return open ? <Note step={step} reached={reached} /> : null;
}

interface NoteProps {
  readonly step: LearningStep | null;
  readonly reached: ReadonlySet<string> | null;
}

function Note({ step, reached }: NoteProps) {
  const t = useTranslate();
  const { view } = useEditor();
  return (
    <section className={styles.note} aria-label={t("learningPath.title")}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <GraduationCap size={16} aria-hidden="true" />
          {t("learningPath.title")}
        </h2>
        <IconButton
          small
          label={t("learningPath.close")}
          icon={<X size={16} />}
          onClick={() => view.setState({ learning: false })}
        />
      </div>
      <Stepper step={step} />
      {step ? (
        <StepView step={step} reached={reached} />
      ) : (
        <p className={styles.body}>{t("learningPath.elsewhere")}</p>
      )}
      <Announcement step={step} reached={reached} />
    </section>
  );
}

/** Says what was ticked off to those who do not see it, when they have a moment. */
function Announcement({ step, reached }: NoteProps) {
  const t = useTranslate();
  const fresh = useJustReached(reached);
  const { tasks = [] } = step ?? {};
  const sentences = fresh.map((id) => {
    const at = tasks.findIndex((task) => task.id === id) + 1;
    return t("learningPath.ticked", { at, count: tasks.length });
  });
  if (step && fresh.length > 0 && reached?.size === tasks.length) {
    sentences.push(t("learningPath.allTicked"), t(step.done));
  }
  return (
    <p role="status" className={styles.unseen}>
      {sentences.join(" ")}
    </p>
  );
}
