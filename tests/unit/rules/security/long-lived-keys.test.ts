import { testRule } from "../../../support/rule-table.ts";

testRule("security/long-lived-keys", {
  "any component that is said not to rotate its keys": [
    {
      nodes: {
        a: ["idp", { keyRotation: false }],
        b: ["iot-device", { keyRotation: false }],
        c: ["kms", { keyRotation: true }],
        d: "kms",
      },
    },
    { subject: "a", severity: "medium" },
    "b",
  ],
});
