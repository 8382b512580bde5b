import { testRule } from "../../../support/rule-table.ts";

const trial = { env: "test" };

testRule("network/environment-mixing", {
  "a request or replication between production and test, in either direction": [
    {
      nodes: { a: "vm", b: ["vm", trial], c: "database", d: ["database", trial] },
      edges: [
        ["a", "b"],
        ["d", "c", { flow: "replication" }],
        ["b", "c", { flow: "backup" }],
        ["a", "c"],
        ["b", "d"],
      ],
    },
    { subject: "a->b", severity: "medium", related: ["a", "b"] },
    "d->c",
  ],
  "two environments that are both no production may meet": [
    { nodes: { a: ["vm", trial], b: ["vm", { env: "Dev" }] }, edges: [["a", "b"]] },
  ],
  "users may use both": [
    {
      nodes: { u: "user", a: ["vm", trial], b: "vm" },
      edges: [
        ["u", "a"],
        ["u", "b"],
      ],
    },
  ],
  "devices and identities belong to no environment unless one is said": [
    {
      nodes: {
        t: ["vm", trial],
        r: "router",
        i: "idp",
        f: ["router", { env: "production" }],
        q: "queue",
        lb: "load-balancer",
        g: "api-gateway",
      },
      edges: [
        ["t", "r"],
        ["t", "i"],
        ["t", "f"],
        ["t", "q"],
        ["t", "lb"],
        ["t", "g"],
      ],
    },
    "t->f",
    "t->g",
    "t->lb",
    "t->q",
  ],
  "an environment said of the document is none said of a component": [
    {
      nodes: { t: ["vm", trial], p: ["vm", { env: "production" }], r: "router", s: "vm" },
      edges: [
        ["t", "s"],
        ["p", "s"],
        ["p", "r"],
      ],
      settings: { environment: "staging" },
    },
    "p->s",
  ],
  "a subnet that holds both": [
    {
      nodes: {
        s: "zone/subnet",
        a: ["vm", { in: "s" }],
        b: ["vm", { in: "s", ...trial }],
        r: ["router", { in: "s" }],
        t: ["zone/subnet", trial],
        c: ["vm", { in: "t" }],
        d: ["router", { in: "t" }],
      },
    },
    { subject: "s", related: ["a", "b"] },
  ],
  "the nearest subnet holds them, not one around it": [
    {
      nodes: {
        s: "zone/subnet",
        t: ["zone/subnet", { in: "s" }],
        a: ["vm", { in: "s" }],
        b: ["vm", { in: "t", ...trial }],
      },
    },
  ],
});
