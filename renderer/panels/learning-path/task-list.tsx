import { CircleCheckBig, CircleDashed } from "lucide-react";
import { useStore } from "zustand";
import type { LearningStep, LearningTask } from "../../../shared/templates/learning-path.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { diagramOf } from "../../state/document-store.ts";
import { findingKey } from "../../../shared/rules/finding-key.ts";
import { classes } from "../../ui/classes.ts";
import styles from "./learning-path.module.css";

interface TaskListProps {
  readonly step: LearningStep;
  readonly reached: ReadonlySet<string> | null;
}

/** What is to be mended; done tasks are ticked and step back. */
export function TaskList({ step, reached }: TaskListProps) {
  return (
    <ol className={styles.tasks}>
      {step.tasks.map((task) => (
        <Task key={task.id} task={task} done={reached?.has(task.id) ?? false} />
      ))}
    </ol>
  );
}

function Task({ task, done }: { readonly task: LearningTask; readonly done: boolean }) {
  const t = useTranslate();
  const Mark = done ? CircleCheckBig : CircleDashed;
  return (
    <li className={classes(styles.task, done && styles.taskDone)}>
      <Mark size={16} aria-hidden="true" className={styles.taskMark} />
      <p className={styles.instruction}>
        <span className={styles.unseen}>
          {t(done ? "learningPath.done" : "learningPath.open")}{" "}
        </span>
        {t(task.instruction)} {!done && <ShowFinding task={task} />}
      </p>
    </li>
  );
}

/** Leads to the finding that stands for a task, where there is one. */
function ShowFinding({ task }: { readonly task: LearningTask }) {
  const t = useTranslate();
  const { view, document, findings } = useEditor();
  const finding = useStore(findings, (state) =>
    state.findings.find(({ rule }) => task.gone.includes(rule)),
  );
  if (!finding) return null;
  const show = () => {
    const { nodes, edges } = diagramOf(document.getState());
    const known = new Set([...nodes, ...edges].map(({ id }) => id));
    const subjects = finding.subject.split("|").filter((id) => known.has(id));
    view.setState({
      selection: new Set(subjects),
      finding: findingKey(finding),
      reveal: { ids: [...subjects, ...finding.related.filter((id) => known.has(id))] },
    });
  };
  return (
    <button type="button" className={styles.show} onClick={show}>
      {t("learningPath.showFinding")}
    </button>
  );
}
