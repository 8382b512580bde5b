import { describe, expect, it } from "vitest";
import { acceptFinding, withdrawAcceptance } from "../../../shared/edits/waivers.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram = sketch({ nodes: { web: "vm" } });
const about = { rule: "spof/single-compute", subject: "web" };

describe("accepting a finding", () => {
  it("writes down the reason, and who and until when if they are given", () => {
    const accepted = acceptFinding(diagram, {
      ...about,
      reason: "Pilot",
      by: "김하나",
      until: "2027-01-31",
    });
    expect(accepted.waivers).toEqual([
      { ...about, reason: "Pilot", by: "김하나", until: "2027-01-31" },
    ]);
  });
  it("replaces what was said of the same finding before", () => {
    const twice = acceptFinding(acceptFinding(diagram, { ...about, reason: "a" }), {
      ...about,
      reason: "b",
    });
    expect(twice.waivers).toEqual([{ ...about, reason: "b" }]);
  });
  it("is taken back without a trace", () => {
    const back = withdrawAcceptance(acceptFinding(diagram, { ...about, reason: "a" }), about);
    expect(back).toEqual(diagram);
  });
  it("leaves waivers of other findings and of whole areas alone", () => {
    const area = { rule: "spof/*", subject: "web", reason: "Test bed" };
    const kept = withdrawAcceptance({ ...diagram, waivers: [area] }, about);
    expect(kept.waivers).toEqual([area]);
  });
});
