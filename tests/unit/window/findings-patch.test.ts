import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createAnswerReader, createAnswerWriter } from "../../../renderer/analysis/answer-parts.ts";
import { diffFindings, partsOf, patchFindings } from "../../../renderer/analysis/findings-patch.ts";
import type { AnalysisAnswer } from "../../../renderer/analysis/messages.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";

const ids = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 3 });

const findings: fc.Arbitrary<readonly Finding[]> = fc.array(
  fc.record({
    rule: fc.constantFrom("spof/single-database" as const, "ops/no-monitoring" as const),
    severity: fc.constantFrom("high" as const, "low" as const),
    subject: fc.constantFrom("a", "b", "c", "a|b"),
    related: ids,
    path: ids,
    data: fc.record({ count: fc.nat(2), names: ids }),
    fixes: fc.constant([]),
  }),
  { maxLength: 12 },
);

const found = (subject: string, path: readonly string[] = []): Finding => ({
  rule: "spof/single-database",
  severity: "high",
  subject,
  related: [],
  path,
  data: {},
  fixes: [],
});

const list = Array.from({ length: 100 }, (_, at) => found(`n${at}`, ["users", `n${at}`]));

describe("a change of the list of findings", () => {
  it("makes the list after out of the list before, whatever they are and however it is parted", () => {
    fc.assert(
      fc.property(findings, findings, fc.integer({ min: 1, max: 8 }), (before, after, most) => {
        const parts = [...partsOf(diffFindings(before, after), most)];
        const read = structuredClone(parts).flat();
        expect(patchFindings(before, read)).toEqual(after);
      }),
      { seed: 20, numRuns: 500 },
    );
  });

  it("holds only what is new, and keeps what is as before", () => {
    const after = [...list.slice(0, 40), found("new"), ...structuredClone(list.slice(41))];
    const patch = diffFindings(list, after);
    expect(patch).toEqual([[0, 40], found("new"), [41, 59]]);
    expect(patchFindings(list, patch)[99]).toBe(list[99]);
  });

  it("takes a finding whose path is another one for a new one", () => {
    const [first] = list;
    expect(diffFindings([found("n0", ["users"])], list.slice(0, 1))).toEqual([first]);
  });

  it("comes in parts where there are many ids in it", () => {
    expect([...partsOf(list, 30)].map((part) => part.length)).toEqual([
      ...Array.from({ length: 10 }, () => 10),
    ]);
  });
});

describe("the answers of a worker", () => {
  it("are read as they were written, and an estimate that is the same is not sent again", () => {
    const posted: AnalysisAnswer[] = [];
    const write = createAnswerWriter((answer) => posted.push(structuredClone(answer)));
    const estimate = { sources: [], assumptions: [], weakest: undefined };
    const long = list.map((one) => ({ ...one, path: Array.from({ length: 900 }, () => "id") }));
    write(1, { findings: long, leftOut: [], availability: estimate });
    write(2, { findings: long.slice(1), leftOut: [], availability: structuredClone(estimate) });
    const read = createAnswerReader();
    const answers = posted.map(read).filter((answer) => answer !== null);
    expect(posted.map(({ number }) => number)).toEqual([1, 1, 1, 1, 1, 2]);
    expect(answers).toEqual([
      { findings: long, leftOut: [], availability: estimate },
      { findings: long.slice(1), leftOut: [] },
    ]);
  });
});
