import { expect, test } from "vitest";
import { afterFix, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/admin-without-mfa";

testRule(RULE, {
  "identity, management and remote access need it without any edge": [
    {
      nodes: {
        a: ["idp", { mfa: false }],
        b: ["cicd", { mfa: false }],
        c: ["vpn-gateway", { mfa: false }],
        d: ["vm", { mfa: false }],
        e: ["kms", { mfa: false }],
      },
    },
    { subject: "a", severity: "high", related: [] },
    "b",
    "c",
  ],
  "any component that somebody administers needs it": [
    {
      nodes: { o: "admin", a: ["vm", { mfa: false }], u: "user", b: ["vm", { mfa: false }] },
      edges: [
        ["o", "a", { flow: "admin" }],
        ["u", "b"],
      ],
    },
    { subject: "a", related: [] },
  ],
  "an edge of administration without it is enough, and is named": [
    {
      nodes: { o: "admin", p: "admin", a: ["vm", { mfa: true }] },
      edges: [
        ["o", "a", { flow: "admin", mfa: false }],
        ["p", "a", { flow: "admin" }],
      ],
    },
    { subject: "a", related: ["o->a"] },
  ],
  "an edge of another flow says nothing": [
    { nodes: { u: "user", a: "vm" }, edges: [["u", "a", { mfa: false }]] },
  ],
  "not stated is not no": [
    {
      nodes: { o: "admin", a: "idp", b: ["bastion", { mfa: true }] },
      edges: [["o", "b", { flow: "admin" }]],
    },
  ],
});

test("requiring it changes what was stated false and nothing else", () => {
  const after = afterFix(RULE, "require-mfa", {
    nodes: { o: "admin", p: "admin", a: ["vm", { mfa: false }] },
    edges: [
      ["o", "a", { flow: "admin", mfa: false }],
      ["p", "a", { flow: "admin" }],
    ],
  });
  expect(propertiesOf(after, "a")).toEqual({ mfa: true });
  expect(propertiesOf(after, "o->a")).toEqual({ mfa: true });
  expect(propertiesOf(after, "p->a")).toEqual({});
});

test("requiring it on an edge does not state it of the component", () => {
  const after = afterFix(RULE, "require-mfa", {
    nodes: { o: "admin", a: "vm" },
    edges: [["o", "a", { flow: "admin", mfa: false }]],
  });
  expect(propertiesOf(after, "a")).toEqual({});
});
