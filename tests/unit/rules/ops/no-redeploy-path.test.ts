import { expect, test } from "vitest";
import { addedTo, afterFix, findingsOf, testRule } from "../../../support/rule-table.ts";

const RULE = "ops/no-redeploy-path";
const manual = { provisioning: "manual" };

testRule(RULE, {
  "three servers of one's own, and all that is known was made by hand": [
    { nodes: { a: ["vm", manual], b: ["vm", manual], c: "vm" } },
    { subject: "model", severity: "medium", related: ["a", "b"] },
  ],
  "nothing known, or one made otherwise": [{ nodes: { a: "vm", b: "vm", c: "vm" } }],
  "one made by configuration shows a way": [
    { nodes: { a: ["vm", manual], b: ["vm", manual], c: ["vm", { provisioning: "configured" }] } },
  ],
  "two servers, or a third that the provider runs": [
    {
      nodes: {
        a: ["vm", manual],
        b: ["vm", manual],
        c: ["app", { ...manual, serviceModel: "paas" }],
        d: ["database", manual],
      },
    },
  ],
  "a pipeline, code or configuration management anywhere": [
    { nodes: { a: ["vm", manual], b: ["vm", manual], c: "vm", make: "cicd" } },
  ],
  "infrastructure as code": [{ nodes: { a: ["vm", manual], b: "vm", c: "vm", make: "iac" } }],
  "a configuration server": [
    { nodes: { a: ["vm", manual], b: "vm", c: "vm", make: "config-server" } },
  ],
  "a source repository alone makes nothing": [
    { nodes: { a: ["vm", manual], b: "vm", c: "vm", make: "scm" } },
    "model",
  ],
  "a test document": [
    { nodes: { a: ["vm", manual], b: "vm", c: "vm" }, settings: { environment: "sandbox" } },
  ],
});

test("the pipeline deploys with few rights to what was made by hand", () => {
  const drawn = { nodes: { a: ["vm", manual], b: "vm", c: ["vm", manual] } } as const;
  const after = afterFix(RULE, "add-pipeline", drawn);
  const { nodes, edges } = addedTo(drawn, after);
  expect(nodes).toMatchObject([{ kind: "generic/cicd" }]);
  expect(edges).toMatchObject([
    { source: nodes[0]?.id, target: "a", flow: "deploy", properties: { leastPrivilege: true } },
    { source: nodes[0]?.id, target: "c", flow: "deploy", properties: { leastPrivilege: true } },
  ]);
  expect(findingsOf(RULE, after)).toEqual([]);
});
