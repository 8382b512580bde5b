import { expect, test } from "vitest";
import { afterFix, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/pipeline-with-admin-rights";
const deploy = { flow: "deploy" };

testRule(RULE, {
  "full rights stated on the edge": [
    {
      nodes: { ci: "cicd", a: "vm", b: "vm" },
      edges: [
        ["ci", "a", { ...deploy, leastPrivilege: false }],
        ["ci", "b", deploy],
      ],
    },
    { subject: "ci", severity: "high", related: ["ci->a"] },
  ],
  "full rights of the pipeline, unless the edge says otherwise": [
    {
      nodes: { ci: ["scm", { leastPrivilege: false }], a: "vm", b: "vm" },
      edges: [
        ["ci", "a", { ...deploy, leastPrivilege: true }],
        ["ci", "b", deploy],
      ],
    },
    { subject: "ci", related: ["ci->b"] },
  ],
  "the edge comes before the pipeline": [
    {
      nodes: { ci: ["cicd", { leastPrivilege: true }], a: "vm" },
      edges: [["ci", "a", { ...deploy, leastPrivilege: false }]],
    },
    "ci",
  ],
  "other flows and other sources are none": [
    {
      nodes: { ci: ["cicd", { leastPrivilege: false }], dev: "developer", a: "vm" },
      edges: [
        ["ci", "a"],
        ["dev", "a", { ...deploy, leastPrivilege: false }],
      ],
    },
  ],
  "test systems may be deployed to freely": [
    {
      nodes: {
        ci: ["cicd", { leastPrivilege: false }],
        lab: ["zone/network", { env: "QA" }],
        a: ["vm", { in: "lab" }],
        b: ["vm", { in: "lab", env: "live" }],
      },
      edges: [
        ["ci", "a", deploy],
        ["ci", "b", deploy],
      ],
    },
    { subject: "ci", related: ["ci->b"] },
  ],
  "in a document of tests nothing is production unless it says so": [
    {
      nodes: { ci: ["cicd", { leastPrivilege: false }], a: "vm", b: ["vm", { env: "production" }] },
      edges: [
        ["ci", "a", deploy],
        ["ci", "b", deploy],
      ],
      settings: { environment: "Staging" },
    },
    { subject: "ci", related: ["ci->b"] },
  ],
});

test("granting less changes what was stated false, on the pipeline and its edges", () => {
  const after = afterFix(RULE, "least-privilege", {
    nodes: { ci: ["cicd", { leastPrivilege: false }], a: "vm", b: "vm" },
    edges: [
      ["ci", "a", { ...deploy, leastPrivilege: false }],
      ["ci", "b", deploy],
    ],
  });
  expect(propertiesOf(after, "ci")).toEqual({ leastPrivilege: true });
  expect(propertiesOf(after, "ci->a")).toEqual({ leastPrivilege: true });
  expect(propertiesOf(after, "ci->b")).toEqual({});
});
