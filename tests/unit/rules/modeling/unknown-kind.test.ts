import { testRule } from "../../../support/rule-table.ts";

testRule("modeling/unknown-kind", {
  "components and containers of kinds nobody knows": [
    {
      nodes: {
        a: "acme/thing",
        box: "acme/box",
        inside: ["vm", { in: "box" }],
        place: "zone/moon-base",
        known: "zone/rack",
      },
    },
    { subject: "a", severity: "info", related: [] },
    "box",
    "place",
  ],
});
