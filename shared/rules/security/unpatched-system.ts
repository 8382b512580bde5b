import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** Systems of one's own that get no patches although there are some. */
export const unpatchedSystem = defineRule({
  id: "security/unpatched-system",
  severity: "medium",
  references: [
    "basics: service models",
    "WA SEC06-BP01",
    "WA OPS05-BP05",
    "PW ssm_managed_compliant_patching",
    "ISMS-P 2.10.8 case 1",
  ],
  reads: ["patched", "endOfLife", "serviceModel", "trust"],
  silencedBy: [{ rule: "security/end-of-life-system" }],
  check: (system) =>
    system.components
      .filter(
        (n) =>
          system.stated(n, "patched") === false &&
          !system.providerRun(n) &&
          system.stated(n, "endOfLife") !== true,
      )
      .map((n) => ({ subject: n.id, ...(system.public.has(n) && { severity: "high" }) })),
  fixes: [stateFix("patched", true)],
  examples: {
    bad: [
      sketch({ nodes: { batch: ["server", { patched: false }] } }),
      sketch({
        nodes: { users: "user", web: ["vm", { replicas: 2, patched: false }] },
        edges: [["users", "web"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          batch: ["server", { patched: true }],
          api: ["app-service", { serviceModel: "paas", patched: false }],
        },
      }),
    ],
  },
});
