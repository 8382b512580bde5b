import { expect, it } from "vitest";
import { formatMessage } from "../../../shared/i18n/format-message.ts";

it.each([
  [0, "0 components"],
  [1, "1 component"],
  ["1", "1 component"],
  [2, "2 components"],
])("says the word for one or for several with the number: %s", (nodes, text) => {
  expect(formatMessage("{nodes#component/components}", { nodes })).toBe(text);
});

it("fills names and particles beside it, and leaves a name without a value to be seen", () => {
  expect(
    formatMessage("{a|은/는} {n#of a kind/of many kinds} {gone#one/two}", { a: "웹", n: 3 }),
  ).toBe("웹은 3 of many kinds {gone#one/two}");
});
