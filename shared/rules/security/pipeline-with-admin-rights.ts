import type { Edge, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { setProperty } from "../../edits/set-property.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix, type Hit } from "../define-rule.ts";

/** Turns every "not least privilege" of the pipeline and of its deployments around. */
const leastPrivilege: Fix = {
  id: "least-privilege",
  kind: "safe",
  apply(system, { subject, related }) {
    const denied = [subject, ...related].filter((id) => deniesLeastPrivilege(system, id));
    return setProperty(system.diagram, denied, "leastPrivilege", true);
  },
};

/** A pipeline, repository or console that may do anything where it only needs to deploy. */
export const pipelineWithAdminRights = defineRule({
  id: "security/pipeline-with-admin-rights",
  severity: "high",
  references: [
    "basics: DevOps",
    "CWE-250",
    "TG unchecked-deployment",
    "WA SEC03-BP02",
    "ISMS-P 2.5.5",
  ],
  reads: ["leastPrivilege", "env"],
  check: (system) =>
    system.components
      .filter((u) => system.is(u, "MGMT"))
      .flatMap((u): Hit[] => {
        const deployments = system.out(u).filter((e) => hasFullRights(system, e));
        if (deployments.length === 0) return [];
        return [
          {
            subject: u.id,
            related: sortedIds(deployments.map((e) => e.id)),
            data: { targets: sortedIds(deployments.map((e) => e.drawn.target)) },
          },
        ];
      }),
  fixes: [leastPrivilege],
  examples: {
    bad: [
      sketch({
        nodes: { pipeline: ["cicd", { leastPrivilege: false }], shop: ["vm", { replicas: 2 }] },
        edges: [["pipeline", "shop", { flow: "deploy" }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          pipeline: ["cicd", { leastPrivilege: false }],
          shop: ["vm", { replicas: 2 }],
          trial: ["vm", { env: "test" }],
        },
        edges: [
          ["pipeline", "shop", { flow: "deploy", leastPrivilege: true }],
          ["pipeline", "trial", { flow: "deploy" }],
        ],
      }),
    ],
  },
});

/** The edge's own statement comes before that of the pipeline. */
function hasFullRights(system: System, e: Edge): boolean {
  if (e.flow !== "deploy" || system.nonProduction(e.target)) return false;
  return (
    (system.stated(e, "leastPrivilege") ?? system.stated(e.source, "leastPrivilege")) === false
  );
}

function deniesLeastPrivilege(system: System, id: string): boolean {
  const element = system.component(id) ?? system.diagram.edges.find((edge) => edge.id === id);
  return element !== undefined && system.stated(element, "leastPrivilege") === false;
}
