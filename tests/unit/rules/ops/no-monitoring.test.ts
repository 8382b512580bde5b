import { expect, test } from "vitest";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "ops/no-monitoring";
const three = { a: "vm", b: "app", c: "database" } as const;

testRule(RULE, {
  "three servers and databases that nothing watches": [
    { nodes: three },
    { subject: "model", severity: "low", related: [] },
  ],
  "two are too few to ask, and what is bought as a service is not counted": [
    { nodes: { a: "vm", b: "database", c: ["app", { serviceModel: "saas" }], d: "cache" } },
  ],
  "a monitoring or SIEM component, or one component that is monitored, is enough": [
    { nodes: { ...three, watch: "monitoring" } },
  ],
  "a SIEM watches too": [{ nodes: { ...three, watch: "siem" } }],
  "one monitored component of any kind": [
    { nodes: { ...three, lb: ["cdn", { monitored: true }] } },
  ],
  "logging is not monitoring, and stated false is not true": [
    { nodes: { ...three, logs: "logging", lb: ["cdn", { monitored: false }] } },
    "model",
  ],
  "a test document is left in peace": [{ nodes: three, settings: { environment: "Development" } }],
});

test("the fix adds a monitoring component", () => {
  const after = afterFix(RULE, "add-monitoring", { nodes: three });
  expect(addedTo({ nodes: three }, after).nodes).toMatchObject([{ kind: "generic/monitoring" }]);
  expect(findingsOf(RULE, after)).toEqual([]);
});
