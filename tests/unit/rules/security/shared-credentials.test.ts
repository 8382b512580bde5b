import { testRule } from "../../../support/rule-table.ts";

testRule("security/shared-credentials", {
  "any component that is said to share credentials": [
    {
      nodes: {
        a: ["admin", { sharedCredentials: true }],
        b: ["iot-device", { sharedCredentials: true }],
        c: ["idp", { sharedCredentials: false }],
        d: "idp",
      },
    },
    { subject: "a", severity: "high" },
    "b",
  ],
});
