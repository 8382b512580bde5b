import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "data/personal-data-controls-missing";

testRule(RULE, {
  "each of the three controls, consent being the gravest": [
    {
      nodes: {
        log: ["vm", { dataClass: "personal", accessLogging: false }],
        time: ["database", { dataClass: "personal", retention: false }],
        consent: ["database", { dataClass: "personal", consent: false, retention: true }],
      },
    },
    { subject: "consent", severity: "high" },
    { subject: "log", severity: "medium" },
    { subject: "time", severity: "medium" },
  ],
  "the class may come from a container, and other classes are not meant": [
    {
      nodes: {
        net: ["zone/network", { dataClass: "personal" }],
        a: ["database", { in: "net", consent: false }],
        b: ["database", { in: "net", consent: false, dataClass: "internal" }],
        c: ["database", { consent: false }],
      },
    },
    "a",
  ],
  "what is not stated is not missing": [{ nodes: { a: ["database", { dataClass: "personal" }] } }],
});

test("the fix states what was denied, and nothing else", () => {
  const after = afterFix(RULE, "state-controls", {
    nodes: { a: ["vm", { dataClass: "personal", accessLogging: false, consent: false }] },
  });
  expect(propertiesOf(after, "a")).toEqual({
    dataClass: "personal",
    accessLogging: true,
    consent: true,
  });
  expect(findingsOf(RULE, after)).toEqual([]);
});
