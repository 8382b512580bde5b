import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Systems whose maker has stopped mending them. */
export const endOfLifeSystem = defineRule({
  id: "security/end-of-life-system",
  severity: "medium",
  references: [
    "CWE-1104",
    "PW rds_instance_deprecated_engine_version",
    "PW eks_cluster_uses_a_supported_version",
    "WA SEC06-BP01",
    "ISMS-P 2.10.8 case 2",
  ],
  reads: ["endOfLife", "serviceModel", "trust"],
  check: (system) =>
    system.components
      .filter((n) => system.stated(n, "endOfLife") === true && system.serviceModel(n) !== "saas")
      .map((n) => ({ subject: n.id, ...(system.public.has(n) && { severity: "high" }) })),
  fixes: [stateFix("endOfLife", false)],
  examples: {
    bad: [
      sketch({
        nodes: { ledger: ["database", { serviceModel: "paas", multiAz: true, endOfLife: true }] },
      }),
      sketch({
        nodes: { users: "user", web: ["vm", { replicas: 2, endOfLife: true }] },
        edges: [["users", "web"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          ledger: ["database", { serviceModel: "paas", multiAz: true, endOfLife: false }],
          mail: ["saas-app", { serviceModel: "saas", endOfLife: true }],
        },
      }),
    ],
  },
});
