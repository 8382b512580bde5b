import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { stateFix } from "../fix-state.ts";

/** An image registry that nobody searches for known flaws. */
export const registryWithoutScanning = defineRule({
  id: "security/registry-without-scanning",
  severity: "medium",
  references: [
    "basics: containers",
    "TG container-baseimage-backdooring",
    "CKV_AWS_163",
    "CKV_AZURE_163",
    "ISMS-P 2.11.2",
  ],
  reads: ["imageScanning"],
  check: (system) =>
    system.components
      .filter((n) => n.role === "registry" && system.stated(n, "imageScanning") === false)
      .map((n) => ({ subject: n.id })),
  fixes: [stateFix("imageScanning", true)],
  examples: {
    bad: [sketch({ nodes: { images: ["registry", { imageScanning: false }] } })],
    good: [sketch({ nodes: { images: ["registry", { imageScanning: true }] } })],
  },
});
