import type { Component, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { closeAccessFix } from "../fix-close-access.ts";

const ROLES: ReadonlySet<string | undefined> = new Set([
  "object-storage",
  "file-storage",
  "backup-vault",
  "registry",
]);

/** Buckets, shares, vaults and registries that anyone may read; public websites are meant to be. */
export const publicStorage = defineRule({
  id: "security/public-storage",
  severity: "high",
  references: [
    "basics: S3",
    "CKV2_AWS_6",
    "PW s3_bucket_public_access",
    "WA SEC03-BP07",
    "ISMS-P 2.10.2 case 4",
  ],
  reads: ["publicAccess", "staticWebsite", "dataClass", "linkType", "layer", "trust"],
  check: (system) =>
    system.components
      .filter((n) => ROLES.has(n.role) && isOpen(system, n) && !isPublicWebsite(system, n))
      .map((n) => ({ subject: n.id })),
  fixes: [closeAccessFix(["publicAccess", "publicIp"], { closePorts: true })],
  examples: {
    bad: [
      sketch({
        nodes: { exports: ["object-storage", { serviceModel: "paas", publicAccess: true }] },
      }),
      sketch({ nodes: { images: ["registry", { serviceModel: "paas", publicAccess: true }] } }),
    ],
    good: [
      sketch({
        nodes: { exports: ["object-storage", { serviceModel: "paas", publicAccess: false }] },
      }),
      sketch({
        nodes: {
          site: [
            "object-storage",
            { serviceModel: "paas", publicAccess: true, staticWebsite: true, dataClass: "public" },
          ],
        },
      }),
    ],
  },
});

function isOpen(system: System, n: Component): boolean {
  return (
    system.stated(n, "publicAccess") === true ||
    (n.role === "file-storage" && system.exposed(n, { classes: ["FIREWALL"], layer4: true }))
  );
}

function isPublicWebsite(system: System, n: Component): boolean {
  if (system.stated(n, "staticWebsite") !== true) return false;
  const dataClass = system.inherited(n, "dataClass");
  return dataClass === undefined || dataClass === "public";
}
