import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "security/mixed-trust-on-host";
const on = (trust: string) => ["vm", { in: "h", trust }] as const;

testRule(RULE, {
  "outer and inner trust on one host": [
    { nodes: { h: "zone/host", a: on("dmz"), b: on("untrusted"), c: on("internal") } },
    { subject: "h", severity: "medium", related: ["a", "b", "c"] },
  ],
  "restricted is inner, third parties and the internet zone are neither": [
    {
      nodes: { h: "zone/host", a: on("third-party"), b: on("internet-zone"), c: on("restricted") },
    },
  ],
  "only stated and inherited trust counts, not what the place suggests": [
    {
      nodes: {
        h: "zone/host",
        a: on("dmz"),
        b: ["vm", { in: "h" }],
        s: ["zone/subnet", { in: "h", visibility: "private" }],
        c: ["vm", { in: "s" }],
      },
    },
  ],
  "zones inside the host hand their trust on": [
    {
      nodes: {
        h: "zone/host",
        y: ["zone/trust-zone", { in: "h", trust: "dmz" }],
        z: ["zone/trust-zone", { in: "h", trust: "restricted" }],
        a: ["vm", { in: "y" }],
        b: ["vm", { in: "z" }],
      },
    },
    { subject: "h", related: ["a", "b"] },
  ],
  "one trust alone is fine, and so are two hosts in a rack": [
    {
      nodes: {
        r: "zone/rack",
        h: ["zone/host", { in: "r" }],
        g: ["zone/host", { in: "r" }],
        a: on("dmz"),
        b: on("untrusted"),
        c: ["vm", { in: "g", trust: "internal" }],
      },
    },
  ],
});

test("splitting moves the outer ones to a new host, where they keep their trust", () => {
  const after = afterFix(RULE, "split-host", {
    nodes: {
      h: "zone/host",
      y: ["zone/trust-zone", { in: "h", trust: "dmz" }],
      a: ["vm", { in: "y" }],
      b: on("internal"),
    },
  });
  const parentOf = (id: string) => after.nodes.find((node) => node.id === id)?.parent;
  expect(parentOf("b")).toBe("h");
  const host = after.nodes.find(({ id }) => id === parentOf("a"));
  expect(host).toMatchObject({ kind: "zone/host" });
  expect(host?.id).not.toBe("h");
  expect(propertiesOf(after, "a")).toEqual({ trust: "dmz" });
  expect(findingsOf(RULE, after)).toEqual([]);
});
