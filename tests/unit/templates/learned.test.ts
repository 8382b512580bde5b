import { expect, it } from "vitest";
import { isLearned, learnedKey, progressOf } from "../../../shared/templates/learned.ts";
import { LEARNING_PATH } from "../../../shared/templates/learning-path.ts";

const keysOf = (at: number) => {
  const step = LEARNING_PATH[at];
  return step ? step.tasks.map(({ id }) => learnedKey(step, id)) : [];
};

it("begins with the first step", () => {
  expect(progressOf([])).toEqual({ done: 0, next: LEARNING_PATH[0] });
});

it("counts a step when all its tasks were mended, and goes on with the first that is open", () => {
  const learned = [...keysOf(0), ...keysOf(2), ...keysOf(1).slice(0, 1)];
  expect(progressOf(learned)).toEqual({ done: 2, next: LEARNING_PATH[1] });
});

it("has nothing left when everything was mended", () => {
  const all = LEARNING_PATH.flatMap((_step, at) => keysOf(at));
  expect(progressOf(all)).toEqual({ done: LEARNING_PATH.length, next: undefined });
  expect(LEARNING_PATH.every((step) => isLearned(step, all))).toBe(true);
});

it("passes over what it does not know", () => {
  expect(progressOf(["no-such-step/task", ""]).done).toBe(0);
});
