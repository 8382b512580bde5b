import { expect, test } from "vitest";
import type { Sketch } from "../../../../shared/model/sketch.ts";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";

const RULE = "ops/hosted-hypervisor-in-production";

const guestsOn = (host: Sketch["nodes"][string]): Sketch => ({
  nodes: { users: "user", host, web: ["vm", { in: "host" }], idle: ["vm", { in: "host" }] },
  edges: [["users", "web"]],
});

testRule(RULE, {
  "a stated hosted hypervisor under what users need": [
    guestsOn(["zone/host", { hypervisor: "hosted" }]),
    { subject: "host", severity: "medium", related: ["web"] },
  ],
  "a kind that is one": [guestsOn("onprem/hypervisor-type-2"), "host"],
  "a statement counts before the kind": [
    guestsOn(["onprem/hypervisor-type-2", { hypervisor: "bare-metal" }]),
  ],
  "bare metal, or nothing stated": [guestsOn("onprem/hypervisor-type-1")],
  "a plain host": [guestsOn("zone/host")],
  "a test document": [
    { ...guestsOn("onprem/hypervisor-type-2"), settings: { environment: "test" } },
  ],
  "a test machine on it": [
    {
      nodes: {
        users: "user",
        host: "onprem/hypervisor-type-2",
        web: ["vm", { in: "host", env: "QA" }],
      },
      edges: [["users", "web"]],
    },
  ],
  "nobody needs what runs there": [
    {
      nodes: {
        users: "user",
        host: "onprem/hypervisor-type-2",
        web: ["vm", { in: "host" }],
        api: "vm",
      },
      edges: [["users", "api"]],
    },
  ],
});

test("a type 2 hypervisor becomes one of type 1, any other is stated to be bare metal", () => {
  const kind = afterFix(RULE, "to-type-1", guestsOn("onprem/hypervisor-type-2"));
  expect(kind.nodes.find(({ id }) => id === "host")?.kind).toBe("onprem/hypervisor-type-1");
  const stated = afterFix(RULE, "to-type-1", guestsOn(["zone/host", { hypervisor: "hosted" }]));
  expect(propertiesOf(stated, "host")).toEqual({ hypervisor: "bare-metal" });
  const both = afterFix(
    RULE,
    "to-type-1",
    guestsOn(["onprem/hypervisor-type-2", { hypervisor: "hosted" }]),
  );
  expect([kind, stated, both].flatMap((after) => findingsOf(RULE, after))).toEqual([]);
});
