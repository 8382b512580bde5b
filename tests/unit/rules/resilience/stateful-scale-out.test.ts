import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "resilience/stateful-scale-out";

testRule(RULE, {
  "records and storage that are to scale out": [
    {
      nodes: {
        a: ["database", { scaling: "out" }],
        b: ["file-storage", { scaling: "auto" }],
        c: ["nosql", { autoscaling: true }],
        d: ["database", { scaling: "up" }],
        e: ["database", { scaling: "none", autoscaling: false }],
        f: ["cache", { scaling: "out" }],
      },
    },
    { subject: "a", severity: "medium" },
    "b",
    "c",
  ],
  "shards and a provider can scale out": [
    {
      nodes: {
        a: ["database", { scaling: "out", sharded: true }],
        b: ["database", { scaling: "out", serviceModel: "paas" }],
        c: ["database", { scaling: "out", sharded: false, serviceModel: "iaas" }],
      },
    },
    "c",
  ],
  "servers with sessions of their own, whoever runs them": [
    {
      nodes: {
        a: ["vm", { scaling: "out", sessionState: "local" }],
        b: ["app-service", { autoscaling: true, sessionState: "local", serviceModel: "paas" }],
        c: ["vm", { scaling: "out", sessionState: "external" }],
        d: ["vm", { scaling: "out" }],
      },
    },
    "a",
    "b",
  ],
  "sessions behind a balancer are said by their own rule": [
    {
      nodes: {
        lb: "load-balancer",
        a: ["vm", { replicas: 2, scaling: "out", sessionState: "local" }],
      },
      edges: [["lb", "a"]],
    },
  ],
});

test("data scales up, sessions move out", () => {
  const data = afterFix(RULE, "scale-up", {
    nodes: { a: ["database", { scaling: "out", autoscaling: true }] },
  });
  expect(propertiesOf(data, "a")).toEqual({ scaling: "up" });
  const sessions = afterFix(RULE, "scale-up", {
    nodes: { a: ["vm", { scaling: "out", sessionState: "local" }] },
  });
  expect(propertiesOf(sessions, "a")).toEqual({ scaling: "out", sessionState: "external" });
  expect([...findingsOf(RULE, data), ...findingsOf(RULE, sessions)]).toEqual([]);
});
