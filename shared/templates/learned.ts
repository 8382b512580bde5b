import { LEARNING_PATH, type LearningStep } from "./learning-path.ts";

/** What is remembered of a mended task. */
export const learnedKey = ({ template }: LearningStep, task: string): string =>
  `${template}/${task}`;

/** Whether everything of a step was mended at one time or another. */
export function isLearned(step: LearningStep, learned: readonly string[]): boolean {
  return step.tasks.every(({ id }) => learned.includes(learnedKey(step, id)));
}

/** How many steps of the path are done, and the first that is not; none when all are. */
export function progressOf(learned: readonly string[]): {
  readonly done: number;
  readonly next: LearningStep | undefined;
} {
  const open = LEARNING_PATH.filter((step) => !isLearned(step, learned));
  return { done: LEARNING_PATH.length - open.length, next: open[0] };
}
