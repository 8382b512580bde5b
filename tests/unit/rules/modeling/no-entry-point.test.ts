import { testRule } from "../../../support/rule-table.ts";

testRule("modeling/no-entry-point", {
  "edges, but nobody who calls from outside": [
    { nodes: { a: "vm", b: "vm", root: "admin" }, edges: [["a", "b", { flow: "backup" }]] },
    { subject: "model", severity: "info", related: [] },
  ],
  "any source is an entry, connected or not": [
    { nodes: { a: "vm", b: "vm", hq: "office" }, edges: [["a", "b"]] },
  ],
  "a sketch without edges is not finished": [{ nodes: { a: "vm", b: "vm" } }],
  "edges that take part in no rule are none": [
    {
      nodes: { a: "vm", b: "vm" },
      edges: [
        ["a", "b", { flow: "sideways" }],
        ["a", "a"],
      ],
    },
  ],
});
