import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** One service alone has nothing to be joined with. */
export const identityNotFederated = defineRule({
  id: "hybrid/identity-not-federated",
  severity: "low",
  references: ["basics: multi-cloud, one identity", "WA SEC02-BP04", "ISMS-P 2.5.1"],
  reads: ["federated"],
  *check(system) {
    const services = system.components.filter((component) => system.is(component, "IDENT"));
    for (const service of services) {
      if (system.stated(service, "federated") !== false) continue;
      if (services.length < 2 || joinedToAnother(system, service)) continue;
      const others = services.filter((other) => other !== service);
      yield { subject: service.id, related: others.map((other) => other.id) };
    }
  },
  fixes: [stateFix("federated", true)],
  examples: {
    bad: [
      sketch({
        nodes: {
          accounts: ["directory", { federated: false }],
          cloud: ["idp", { serviceModel: "paas" }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          accounts: ["directory", { federated: false }],
          cloud: ["idp", { serviceModel: "paas" }],
        },
        edges: [["cloud", "accounts", { flow: "auth" }]],
      }),
      sketch({ nodes: { accounts: ["directory", { federated: false }] } }),
    ],
  },
});

/** Accounts come from, or are checked by, another identity service. */
function joinedToAnother(system: System, service: Component): boolean {
  const joins = [...system.out(service), ...system.into(service)].filter(
    (edge) => edge.flow === "replication" || edge.flow === "auth",
  );
  return joins.some((edge) =>
    system.is(edge.source === service ? edge.target : edge.source, "IDENT"),
  );
}
