import { describe, expect, it } from "vitest";
import { ruleRows, withRule } from "../../../renderer/panels/rule-settings/rule-rows.ts";

const RULES = [
  { id: "spof/single-dns", severity: "high" },
  { id: "ops/no-tracing", severity: "low" },
] as const;
const rows = (settings: Record<string, never> | { rules: object }, text = "") =>
  ruleRows(RULES, settings as never, text, (id) =>
    id === "ops/no-tracing" ? "호출 추적 불가" : "DNS",
  );

describe("the rules of a diagram", () => {
  it("show first what the diagram speaks of", () => {
    expect(
      rows({ rules: { "ops/no-tracing": "off" } }).map(({ id, choice }) => [id, choice]),
    ).toEqual([
      ["ops/no-tracing", "off"],
      ["spof/single-dns", undefined],
    ]);
  });
  it("count words that are not understood as nothing said", () => {
    expect(rows({ rules: { "ops/no-tracing": "loud" } })[0]?.choice).toBeUndefined();
    expect(rows({ rules: "all" } as never)).toHaveLength(2);
  });
  it("are found by title in the language of the window and by id", () => {
    expect(rows({}, "추적").map(({ id }) => id)).toEqual(["ops/no-tracing"]);
    expect(rows({}, "SPOF/").map(({ id }) => id)).toEqual(["spof/single-dns"]);
  });
  it("keep other choices, and leave nothing behind when the last is taken back", () => {
    const one = withRule({ rules: { "a/b": "off" } }, "spof/single-dns", "low");
    expect(one).toEqual({ "a/b": "off", "spof/single-dns": "low" });
    expect(
      withRule({ rules: { "spof/single-dns": "low" } }, "spof/single-dns", undefined),
    ).toBeUndefined();
  });
});
