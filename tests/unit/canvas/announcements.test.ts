import { describe, expect, it } from "vitest";
import { record, startHistory, undo, redo } from "../../../shared/edits/history.ts";
import { translator } from "../../../shared/i18n/translate.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { sayEdit, sayFindings, saySelection } from "../../../renderer/canvas/announcements.ts";

const t = translator("en");
const nameOf = (id: string) => id.toUpperCase();
const named = (title: string): Diagram => ({ ...sketch({ nodes: { a: "vm" } }), title });
const finding = (rule: string, subject: string, change: Partial<Finding> = {}) =>
  ({ rule, subject, severity: "high", related: [], data: {}, ...change }) as unknown as Finding;

describe("what is said of the selection", () => {
  it("names the one, counts the many, and tells when nothing is left", () => {
    const say = (before: string[], after: string[]) =>
      saySelection(new Set(before), new Set(after), t, nameOf);
    expect(say([], ["a"])).toBe("Selected: A");
    expect(say(["a"], ["a", "b"])).toBe("Selected: 2 elements");
    expect(say(["a"], [])).toBe("Nothing is selected");
  });

  it("is nothing while the selection stays", () => {
    expect(saySelection(new Set(["a"]), new Set(["a"]), t, nameOf)).toBeNull();
    expect(saySelection(new Set(), new Set(), t, nameOf)).toBeNull();
  });
});

describe("what is said of an edit", () => {
  const start = startHistory(named("one"));
  const edited = record(start, named("two"), "commands.rename");
  const back = undo(edited);

  it("tells what was done, undone and done again", () => {
    expect(sayEdit(start, edited, t)).toBe("Done: Rename");
    expect(sayEdit(edited, back, t)).toBe("Undone: Rename");
    expect(sayEdit(back, redo(back), t)).toBe("Redone: Rename");
  });

  it("tells a new step after an undo as done", () => {
    const other = record(back, named("three"), "commands.remove");
    expect(sayEdit(back, other, t)).toBe("Done: Delete");
  });

  it("tells merged steps once, and nothing when nothing was done", () => {
    const merge = { merge: "nudge" };
    const first = record(start, named("two"), "commands.rename", merge);
    const second = record(first, named("three"), "commands.rename", merge);
    expect(sayEdit(start, first, t)).toBe("Done: Rename");
    expect(sayEdit(first, second, t)).toBeNull();
    expect(sayEdit(start, start, t)).toBeNull();
  });
});

describe("what is said of findings", () => {
  const [one, two] = [finding("spof/single-database", "a"), finding("spof/single-cache", "b")];

  it("tells which appeared, which went, and how many are left", () => {
    const words = sayFindings([one], [two], t, "en");
    expect(words).toBe(
      "New findings: Cache is a single point of failure. " +
        "Findings cleared: Database is a single point of failure. Findings now: 1",
    );
  });

  it("counts where there are too many kinds to read out", () => {
    const rules = ["single-database", "single-cache", "single-storage", "single-queue"];
    const many = rules.map((rule) => finding(`spof/${rule}`, "a"));
    expect(sayFindings([], many, t, "en")).toBe("New findings: 4. Findings now: 4");
  });

  it("leaves out accepted ones and says nothing when the same remain", () => {
    const waived = finding("spof/single-cache", "b", { waived: { reason: "pilot" } });
    expect(sayFindings([one], [one, waived], t, "en")).toBeNull();
  });
});
