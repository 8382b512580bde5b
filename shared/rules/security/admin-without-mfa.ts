import type { Component, Edge, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { setProperty } from "../../edits/set-property.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix, type Hit } from "../define-rule.ts";

/** A second factor where it is said to be missing: on the component and on the ways in. */
const requireMfa: Fix = {
  id: "require-mfa",
  kind: "safe",
  apply(system, { subject, related }) {
    const n = system.component(subject);
    const itself = n && system.stated(n, "mfa") === false;
    return setProperty(system.diagram, itself ? [subject, ...related] : related, "mfa", true);
  },
};

/** A way to administer something, or what guards such ways, that asks for a password only. */
export const adminWithoutMfa = defineRule({
  id: "security/admin-without-mfa",
  severity: "high",
  references: [
    "basics: IAM",
    "TG missing-authentication-second-factor",
    "CWE-308",
    "WA SEC02-BP01",
    "ISMS-P 2.5.3",
    "ISMS-P 2.10.2",
  ],
  reads: ["mfa"],
  check: (system) =>
    system.components.flatMap((n): Hit[] => {
      const ways = system.into(n).filter((e) => e.flow === "admin");
      const without = ways.filter((e) => system.stated(e, "mfa") === false);
      if (without.length === 0 && !isWeakItself(system, n, ways)) return [];
      return [{ subject: n.id, related: sortedIds(without.map((e) => e.id)) }];
    }),
  fixes: [requireMfa],
  examples: {
    bad: [
      sketch({ nodes: { accounts: ["idp", { serviceModel: "paas", mfa: false }] } }),
      sketch({
        nodes: { operator: "admin", web: ["vm", { replicas: 2 }] },
        edges: [["operator", "web", { flow: "admin", mfa: false }]],
      }),
    ],
    good: [
      sketch({ nodes: { accounts: ["idp", { serviceModel: "paas", mfa: true }] } }),
      sketch({
        nodes: { operator: "admin", jump: ["bastion", { mfa: true }] },
        edges: [["operator", "jump", { flow: "admin", mfa: true }]],
      }),
    ],
  },
});

function isWeakItself(system: System, n: Component, ways: readonly Edge[]): boolean {
  return (
    system.stated(n, "mfa") === false &&
    (ways.length > 0 || system.is(n, "IDENT", "MGMT", "REMOTE"))
  );
}
