import { expect, it } from "vitest";
import { recentFirst } from "../../../renderer/app/use-command-entries.ts";

const entry = (id: string) => ({ id, title: id, run: () => undefined });

it("puts what was chosen lately on top, the latest first, and keeps the order of the rest", () => {
  const entries = ["a", "b", "c", "d"].map(entry);
  const ordered = recentFirst(entries, ["c", "gone", "a"]).map(({ id }) => id);
  expect(ordered).toEqual(["c", "a", "b", "d"]);
  expect(recentFirst(entries, [])).toEqual(entries);
});
