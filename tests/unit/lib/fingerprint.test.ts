import { expect, test } from "vitest";
import { fingerprint } from "../../../shared/lib/fingerprint.ts";

test("a text of no characters and one of one have the published values", () => {
  expect(fingerprint("")).toBe("cbf29ce484222325");
  expect(fingerprint("a")).toBe("af63dc4c8601ec8c");
});

test("texts that differ in one character have names that differ", () => {
  const names = Array.from({ length: 2000 }, (_, at) => fingerprint(`["spof/x","web-${at}"]`));
  expect(new Set(names).size).toBe(names.length);
});
