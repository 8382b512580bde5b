import { expect, test } from "vitest";
import { afterFix, propertiesOf, testRule } from "../../../support/rule-table.ts";

const manual = { provisioning: "manual" };

testRule("ops/snowflake-server", {
  "servers, machines, applications and edge servers set up by hand": [
    {
      nodes: {
        a: ["server", manual],
        b: ["vm", manual],
        c: ["app", manual],
        d: ["edge-server", manual],
        e: ["container", manual],
        f: ["batch", manual],
        g: ["database", manual],
        h: ["vm", { provisioning: "configured" }],
        i: "vm",
      },
    },
    { subject: "a", severity: "low" },
    "b",
    "c",
    "d",
  ],
});

test("the fix states an image", () => {
  const after = afterFix("ops/snowflake-server", "state-provisioning", {
    nodes: { a: ["vm", manual] },
  });
  expect(propertiesOf(after, "a")).toEqual({ provisioning: "image" });
});
