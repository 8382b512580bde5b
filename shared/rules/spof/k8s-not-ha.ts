import type { Container, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Hit } from "../define-rule.ts";
import { state } from "../fix-state.ts";
import { LOSS_KEYS } from "../loss-hit.ts";

const ENOUGH_CONTROL_PLANES = 3;
const ENOUGH_NODES = 2;

export const k8sNotHa = defineRule({
  id: "spof/k8s-not-ha",
  severity: "high",
  references: ["basics: Kubernetes", "basics: centralised systems", "WA REL10-BP01"],
  reads: ["controlPlaneReplicas", "managed", ...LOSS_KEYS],
  check: (system) => system.containers.flatMap((container) => hitOf(system, container)),
  fixes: [
    {
      id: "ha-cluster",
      kind: "safe",
      apply(system, { subject }) {
        const cluster = system.container(subject);
        if (!cluster) return system.diagram;
        const { controlPlanes, nodes } = tooFew(system, cluster);
        return state(system.diagram, subject, {
          ...(controlPlanes !== undefined && { controlPlaneReplicas: ENOUGH_CONTROL_PLANES }),
          ...(nodes !== undefined && { nodeCount: ENOUGH_NODES }),
        });
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          customers: "user",
          cluster: ["zone/cluster", { controlPlaneReplicas: 1, nodeCount: 3 }],
          shop: ["workload", { in: "cluster", replicas: 3 }],
        },
        edges: [["customers", "shop"]],
      }),
      sketch({
        nodes: {
          customers: "user",
          cluster: ["zone/cluster", { managed: true, nodeCount: 1 }],
          shop: ["workload", { in: "cluster", replicas: 3 }],
        },
        edges: [["customers", "shop"]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          customers: "user",
          cluster: ["zone/cluster", { controlPlaneReplicas: 3, nodeCount: 3 }],
          shop: ["workload", { in: "cluster", replicas: 3 }],
        },
        edges: [["customers", "shop"]],
      }),
      sketch({
        nodes: {
          customers: "user",
          cluster: ["zone/cluster", { managed: true, controlPlaneReplicas: 1, nodeCount: 2 }],
          shop: ["workload", { in: "cluster", replicas: 3 }],
        },
        edges: [["customers", "shop"]],
      }),
    ],
  },
});

function hitOf(system: System, container: Container): Hit[] {
  if (container.role !== "cluster") return [];
  const needed = system.inside(container).filter((n) => system.onPath.has(n));
  const { controlPlanes, nodes } = tooFew(system, container);
  if (needed.length === 0 || (controlPlanes ?? nodes) === undefined) return [];
  return [
    {
      subject: container.id,
      related: sortedIds(needed.map(({ id }) => id)),
      data: {
        ...(controlPlanes !== undefined && { controlPlanes }),
        ...(nodes !== undefined && { nodes }),
        ...(nodes !== undefined && { variant: controlPlanes === undefined ? "workers" : "both" }),
      },
    },
  ];
}

/** The stated numbers that are too small; a provider keeps the control plane of a managed cluster. */
function tooFew(
  { stated }: System,
  cluster: Container,
): { readonly controlPlanes: number | undefined; readonly nodes: number | undefined } {
  const controlPlanes = stated(cluster, "controlPlaneReplicas") ?? ENOUGH_CONTROL_PLANES;
  const nodes = stated(cluster, "nodeCount") ?? ENOUGH_NODES;
  const managed = stated(cluster, "managed") === true;
  return {
    controlPlanes: controlPlanes < ENOUGH_CONTROL_PLANES && !managed ? controlPlanes : undefined,
    nodes: nodes < ENOUGH_NODES ? nodes : undefined,
  };
}
