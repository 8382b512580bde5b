import { expect, test } from "vitest";
import { afterFix, findingsOf, propertiesOf, testRule } from "../../../support/rule-table.ts";
import { sketch } from "../../../../shared/model/sketch.ts";

const RULE = "security/data-port-exposed";

testRule(RULE, {
  "a data port among the open ones": [
    {
      nodes: {
        a: ["vm", { openToInternetPorts: [443, 27017] }],
        b: ["vm", { openToInternetPorts: [443, 22] }],
        c: ["stream", { openToInternetPorts: [9092] }],
        d: "vm",
      },
    },
    { subject: "a", severity: "high" },
    "c",
  ],
  "a database that the world reaches says more than this": [
    { nodes: { a: ["database", { openToInternetPorts: [5432] }] } },
  ],
});

test("the finding names the ports, and closing takes away only those", () => {
  const drawn = { nodes: { a: ["vm", { openToInternetPorts: [443, 6379, 5432] }] } } as const;
  expect(findingsOf(RULE, sketch(drawn))[0]?.data).toEqual({ ports: "6379, 5432" });
  const after = afterFix(RULE, "close-ports", drawn);
  expect(propertiesOf(after, "a")).toEqual({ openToInternetPorts: [443] });
});

test("closing the last port leaves no empty list", () => {
  const after = afterFix(RULE, "close-ports", {
    nodes: { a: ["vm", { openToInternetPorts: [3306] }] },
  });
  expect(propertiesOf(after, "a")).toEqual({});
});
