import { Check } from "lucide-react";
import { isLearned } from "../../../shared/templates/learned.ts";
import { LEARNING_PATH, type LearningStep } from "../../../shared/templates/learning-path.ts";
import { TEMPLATE_NAMES } from "../../../shared/templates/template-names.generated.ts";
import { openTemplate } from "../../documents/open-template.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useLearned } from "../../hooks/use-learned.ts";
import { useEditor, useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { classes } from "../../ui/classes.ts";
import { Tooltip } from "../../ui/tooltip.tsx";
import styles from "./learning-path.module.css";

/** All steps of the path in a row: which one is open, which are done, and the way to each. */
export function Stepper({ step: current }: { readonly step: LearningStep | null }) {
  const t = useTranslate();
  return (
    <ol className={styles.steps} aria-label={t("learningPath.steps")}>
      {LEARNING_PATH.map((step, index) => (
        <Step key={step.template} step={step} at={index + 1} current={step === current} />
      ))}
    </ol>
  );
}

interface StepProps {
  readonly step: LearningStep;
  /** From 1. */
  readonly at: number;
  readonly current: boolean;
}

function Step({ step, at, current }: StepProps) {
  const t = useTranslate();
  const language = useLanguage();
  const workspace = useWorkspace();
  const editor = useEditor();
  const done = isLearned(step, useLearned());
  const name = TEMPLATE_NAMES[step.template][language];
  const label = t(done ? "learningPath.stepNameDone" : "learningPath.stepName", { at, name });
  return (
    <li>
      <Tooltip text={label}>
        <button
          type="button"
          className={classes(styles.step, current && styles.stepCurrent, done && styles.stepDone)}
          aria-label={label}
          aria-current={current ? "step" : undefined}
          onClick={() => void openTemplate(workspace, step.template, editor)}
        >
          {done ? <Check size={14} aria-hidden="true" /> : at}
        </button>
      </Tooltip>
    </li>
  );
}
