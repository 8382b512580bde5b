import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";

/** On the data where it stands wrongly itself, else on the edges that copy it out. */
export const onPremDataInCloud = defineRule({
  id: "data/on-prem-data-in-cloud",
  severity: "high",
  references: ["basics: hybrid cloud"],
  reads: ["stayOnPremises"],
  *check(system) {
    for (const data of system.components) {
      if (system.stated(data, "stayOnPremises") !== true) continue;
      if (inCloud(system, data)) {
        yield { subject: data.id };
        continue;
      }
      for (const edge of system.out(data)) {
        const copies = edge.flow === "replication" || edge.flow === "backup";
        if (copies && inCloud(system, edge.target))
          yield edgeHit(edge, { data: { variant: "copied" } });
      }
    }
  },
  examples: {
    bad: [
      sketch({
        nodes: {
          seoul: "zone/region",
          ledger: ["database", { in: "seoul", stayOnPremises: true }],
        },
      }),
      sketch({
        nodes: {
          office: "zone/datacenter",
          seoul: "zone/region",
          ledger: ["database", { in: "office", stayOnPremises: true }],
          copy: ["backup-vault", { in: "seoul" }],
        },
        edges: [["ledger", "copy", { flow: "backup" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          office: "zone/datacenter",
          ledger: ["database", { in: "office", stayOnPremises: true }],
        },
      }),
    ],
  },
});

const inCloud = (system: System, component: Component) =>
  system.siteKind(component) === "region" || system.deployment(component) === "public";
