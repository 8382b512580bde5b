import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** One account or key in the hands of several people or devices. */
export const sharedCredentials = defineRule({
  id: "security/shared-credentials",
  severity: "high",
  references: ["basics: IAM, device identity", "ISMS-P 2.5.2 case 2"],
  reads: ["sharedCredentials"],
  check: (system) =>
    system.components
      .filter((n) => system.stated(n, "sharedCredentials") === true)
      .map((n) => ({ subject: n.id })),
  fixes: [stateFix("sharedCredentials", false)],
  examples: {
    bad: [sketch({ nodes: { operators: ["admin", { sharedCredentials: true }] } })],
    good: [sketch({ nodes: { operators: ["admin", { sharedCredentials: false }] } })],
  },
});
