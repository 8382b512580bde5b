import { testRule } from "../../../support/rule-table.ts";

testRule("security/registry-without-scanning", {
  "a registry that is said not to scan, and nothing else": [
    {
      nodes: {
        a: ["registry", { imageScanning: false }],
        b: ["registry", { imageScanning: true }],
        c: "registry",
        d: ["scm", { imageScanning: false }],
      },
    },
    { subject: "a", severity: "medium", related: [] },
  ],
});
