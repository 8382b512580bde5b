import { expect, it } from "vitest";
import { LEARNING_PATH } from "../../../shared/templates/learning-path.ts";
import { mendedTwin, RUNGS, TEMPLATE_GROUPS } from "../../../shared/templates/template-groups.ts";
import { TEMPLATE_IDS } from "../../../shared/templates/template-ids.ts";

const shown = TEMPLATE_GROUPS.flatMap(({ templates }) => [...templates]);

it("shows every template once, a mended one with its faulty twin", () => {
  const reachable = shown.flatMap((id) => [id, mendedTwin(id)].filter((one) => one !== undefined));
  expect(reachable.sort()).toEqual([...TEMPLATE_IDS].sort());
});

it("has no twin for a template that is mended, or has nothing to mend", () => {
  expect(mendedTwin("load-balanced")).toBe("load-balanced-mended");
  expect(mendedTwin("load-balanced-mended")).toBeUndefined();
  expect(mendedTwin("serverless-web")).toBeUndefined();
});

it("puts the steps of the learning path side by side in their order", () => {
  expect(RUNGS).toEqual(LEARNING_PATH.map(({ template }) => template));
});
