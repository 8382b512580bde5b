import type { Component, System } from "../../analysis/system.ts";
import { addNode } from "../../edits/add-node.ts";
import { connect } from "../../edits/connect.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

/** A copy to be switched by hand counts here: logins can be brought back. */
export const onPremIdentityDependency = defineRule({
  id: "hybrid/on-prem-identity-dependency",
  severity: "medium",
  references: ["basics: private cloud over a dedicated line", "WA REL05-BP01"],
  reads: [],
  *check(system) {
    for (const identity of system.components) {
      if (!system.is(identity, "IDENT") || system.siteKind(identity) !== "datacenter") continue;
      if (system.all(identity).some((copy) => system.siteKind(copy) === "region")) continue;
      const callers = callersInCloud(system, identity);
      if (callers.length === 0) continue;
      yield { subject: identity.id, related: callers.map((caller) => caller.id) };
    }
  },
  fixes: [
    {
      id: "replica-in-cloud",
      kind: "structural",
      apply(system, { subject, related }) {
        const identity = system.component(subject);
        const callers = related.map((id) => system.component(id));
        const regions = callers.map((caller) => (caller ? system.site(caller) : undefined));
        const [region] = sortedIds(regions.filter((site) => site !== undefined));
        if (!identity || region === undefined) return system.diagram;
        const [next, replica] = addNode(system.diagram, {
          kind: identity.node.kind,
          parent: region,
          properties: { replicas: 2 },
        });
        return connect(next, {
          source: subject,
          target: replica,
          flow: "replication",
          properties: { failover: "automatic" },
        })[0];
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          cloud: "zone/region",
          office: "zone/datacenter",
          web: ["vm", { in: "cloud" }],
          accounts: ["directory", { in: "office" }],
        },
        edges: [["web", "accounts", { flow: "auth" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          cloud: "zone/region",
          office: "zone/datacenter",
          web: ["vm", { in: "cloud" }],
          accounts: ["directory", { in: "office" }],
          copy: ["directory", { in: "cloud", replicas: 2 }],
        },
        edges: [
          ["web", "accounts", { flow: "auth" }],
          ["accounts", "copy", { flow: "replication", failover: "manual" }],
        ],
      }),
    ],
  },
});

function callersInCloud(system: System, identity: Component): Component[] {
  return system
    .into(identity)
    .filter((edge) => edge.flow === "request" || edge.flow === "auth")
    .map((edge) => edge.source)
    .filter((caller) => system.siteKind(caller) === "region");
}
