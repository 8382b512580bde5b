import type { ComponentRole } from "../../catalog/roles.ts";
import { addNode } from "../../edits/add-node.ts";
import { connect } from "../../edits/connect.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";

const REDEPLOYS: ReadonlySet<ComponentRole | undefined> = new Set(["cicd", "iac", "config-server"]);

/** Quiet where nothing is stated: unknown is not made by hand. */
export const noRedeployPath = defineRule({
  id: "ops/no-redeploy-path",
  severity: "medium",
  references: ["basics: DevOps, immutable infrastructure", "WA REL08-BP05"],
  reads: ["provisioning"],
  *check(system) {
    if (system.facts.nonProduction) return;
    const servers = system.components.filter(
      (component) => system.is(component, "COMPUTE") && !system.providerRun(component),
    );
    if (servers.length < 3) return;
    if (system.components.some((component) => REDEPLOYS.has(component.role))) return;
    const stated = servers.filter((server) => system.stated(server, "provisioning") !== undefined);
    const manual = stated.filter((server) => system.stated(server, "provisioning") === "manual");
    if (manual.length === 0 || manual.length < stated.length) return;
    yield { subject: "model", related: manual.map((server) => server.id) };
  },
  fixes: [
    {
      id: "add-pipeline",
      kind: "structural",
      apply({ diagram }, { related }) {
        const [added, source] = addNode(diagram, { kind: "generic/cicd" });
        return related.reduce(
          (next, target) =>
            connect(next, {
              source,
              target,
              flow: "deploy",
              properties: { leastPrivilege: true },
            })[0],
          added,
        );
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          web: ["server", { provisioning: "manual" }],
          mail: ["server", { provisioning: "manual" }],
          files: "server",
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          web: ["server", { provisioning: "manual" }],
          mail: ["server", { provisioning: "manual" }],
          files: "server",
          recipes: "config-server",
        },
      }),
    ],
  },
});
