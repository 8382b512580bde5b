import type { Component, System } from "../../analysis/system.ts";
import type { ContainerRole } from "../../catalog/roles.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { reparentFix } from "../fix-reparent.ts";

const MACHINES: readonly ContainerRole[] = ["host", "rack", "server-room", "datacenter"];

/** A service that nobody here runs cannot stand on a machine that is here. */
export const serviceModelMismatch = defineRule({
  id: "modeling/service-model-mismatch",
  severity: "low",
  references: ["basics: service models"],
  reads: ["serviceModel"],
  *check(system) {
    for (const component of system.components) {
      if (!mismatch(system, component)) continue;
      const onPrem = system.serviceModel(component) === "on-prem";
      yield { subject: component.id, ...(onPrem && { data: { variant: "onPrem" } }) };
    }
  },
  fixes: [
    {
      ...reparentFix,
      applies(system, { subject }) {
        const component = system.component(subject);
        return component !== undefined && system.serviceModel(component) !== "on-prem";
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          basement: "zone/datacenter",
          resize: ["function", { in: "basement", serviceModel: "faas" }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          seoul: ["zone/region", { deployment: "private" }],
          inner: ["zone/subnet", { in: "seoul", visibility: "private" }],
          resize: ["function", { in: "inner", serviceModel: "faas" }],
          erp: ["server", { in: "seoul", serviceModel: "on-prem" }],
        },
      }),
    ],
  },
});

function mismatch(system: System, component: Component): boolean {
  const inside = (roles: readonly ContainerRole[]) =>
    roles.some((role) => system.nearest(component, role) !== undefined);
  switch (system.serviceModel(component)) {
    case "saas":
      return inside([...MACHINES, "subnet"]);
    case "serverless":
    case "faas":
    case "baas":
      return inside(MACHINES);
    case "on-prem":
      return system.siteKind(component) === "region" && system.deployment(component) !== "private";
    default:
      return false;
  }
}
