import type { Component, Container, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix } from "../define-rule.ts";
import { closeAccessFix } from "../fix-close-access.ts";
import { setProperty } from "../../edits/set-property.ts";

/** A console may stay open to those who prove themselves twice; a cluster's interface may not. */
const requireMfa: Fix = {
  id: "require-mfa",
  kind: "safe",
  applies: (system, { subject }) => system.component(subject) !== undefined,
  apply: ({ diagram }, { subject }) => setProperty(diagram, subject, "mfa", true),
};

/** Consoles and cluster interfaces that the whole world may knock at. */
export const managementPlaneExposed = defineRule({
  id: "security/management-plane-exposed",
  severity: "high",
  references: [
    "basics: Kubernetes",
    "TG code-backdooring",
    "CKV_AWS_38",
    "CKV_AWS_39",
    "PW eks_cluster_not_publicly_accessible",
    "ISMS-P 2.6.3 case 2",
    "ISMS-P 2.10.2",
  ],
  reads: [
    "apiPublic",
    "apiAllowedCidr",
    "publicAccess",
    "mfa",
    "linkType",
    "trust",
    "serviceModel",
  ],
  check: (system) => [
    ...system.containers.filter((c) => isOpenCluster(system, c)).map((c) => ({ subject: c.id })),
    ...system.components.filter((n) => isOpenConsole(system, n)).map((n) => ({ subject: n.id })),
  ],
  fixes: [closeAccessFix(["apiPublic", "publicAccess"]), requireMfa],
  examples: {
    bad: [
      sketch({ nodes: { kubernetes: ["zone/cluster", { apiPublic: true }] } }),
      sketch({ nodes: { builds: ["cicd", { publicAccess: true }] } }),
    ],
    good: [
      sketch({
        nodes: {
          kubernetes: ["zone/cluster", { apiPublic: true, apiAllowedCidr: "203.0.113.0/24" }],
          builds: ["cicd", { publicAccess: true, mfa: true }],
        },
      }),
    ],
  },
});

function isOpenCluster(system: System, c: Container): boolean {
  return (
    c.role === "cluster" &&
    system.stated(c, "apiPublic") === true &&
    system.stated(c, "apiAllowedCidr") === undefined
  );
}

function isOpenConsole(system: System, n: Component): boolean {
  if (!system.is(n, "MGMT") || system.serviceModel(n) === "saas") return false;
  if (system.stated(n, "mfa") === true) return false;
  return (
    system.stated(n, "publicAccess") === true ||
    (!system.is(n, "OBSERVE") && system.exposed(n, { classes: ["FIREWALL", "LB"] }))
  );
}
