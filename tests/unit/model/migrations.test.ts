import { describe, expect, it } from "vitest";
import { migrate, type Migration } from "../../../shared/model/migrations/migration.ts";
import { FORMAT_VERSION, MIGRATIONS } from "../../../shared/model/migrations/registry.ts";

const STEPS: readonly Migration[] = [
  { from: 2, migrate: ({ boxes = [], ...rest }) => ({ ...rest, nodes: boxes }) },
  { from: 1, migrate: ({ items = [], ...rest }) => ({ ...rest, boxes: items }) },
];

describe("migrate", () => {
  it("takes every step in turn and keeps what it does not know", () => {
    const old = { version: 1, items: ["a"], note: "kept" };
    expect(migrate(old, STEPS, 1, 3)).toEqual({ version: 3, nodes: ["a"], note: "kept" });
  });

  it("begins where the document stands", () => {
    expect(migrate({ version: 2, boxes: [] }, STEPS, 2, 3)).toEqual({ version: 3, nodes: [] });
  });

  it("leaves a current document alone", () => {
    const current = { version: 3 };
    expect(migrate(current, STEPS, 3, 3)).toBe(current);
  });

  it("does not touch the original", () => {
    const old = Object.freeze({ version: 1, items: Object.freeze([]) });
    migrate(old, STEPS, 1, 3);
    expect(old).toEqual({ version: 1, items: [] });
  });

  it("gives nothing for a version that no step leads on from", () => {
    expect(migrate({ version: 1 }, [], 1, 2)).toBeUndefined();
  });
});

describe("the published steps", () => {
  it("lead from version 1 to the current one without a gap", () => {
    expect(MIGRATIONS.map(({ from }) => from)).toEqual(
      Array.from({ length: FORMAT_VERSION - 1 }, (_, at) => at + 1),
    );
  });
});
