import { protocolEncrypts } from "../../analysis/encryption.ts";
import type { Component, Container, Edge, System } from "../../analysis/system.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule } from "../define-rule.ts";
import { edgeHit } from "../edge-hit.ts";
import { encryptFix } from "../fix-encrypt.ts";
import { state } from "../fix-state.ts";

/** Two statements that cannot both be true; the rules would believe either. */
export const contradictoryProperties = defineRule({
  id: "modeling/contradictory-properties",
  severity: "medium",
  references: ["TG wrong-communication-link-content"],
  reads: [
    "publicAccess",
    "publicIp",
    "visibility",
    "multiAz",
    "replicas",
    "encrypted",
    "protocol",
    "linkType",
  ],
  *check(system) {
    for (const component of system.components) {
      const subnet = closedSubnet(system, component);
      if (subnet && publicKeys(system, component).length > 0) {
        yield { subject: component.id, related: [subnet.id] };
      } else if (oneCopyInSeveralZones(system, component)) {
        yield { subject: component.id, data: { variant: "zones" } };
      }
    }
    for (const edge of system.edges) {
      if (!contradictsItsProtocol(system, edge)) continue;
      const variant = system.stated(edge, "encrypted") ? "plain" : "encrypted";
      const protocol = system.stated(edge, "protocol") ?? "";
      yield edgeHit(edge, { related: [], data: { protocol, variant } });
    }
  },
  fixes: [
    {
      id: "resolve",
      kind: "safe",
      apply(system, finding) {
        const component = system.component(finding.subject);
        return component ? agree(system, component) : encryptFix.apply(system, finding);
      },
    },
  ],
  examples: {
    bad: [
      sketch({
        nodes: {
          inner: ["zone/subnet", { visibility: "isolated" }],
          web: ["vm", { in: "inner", publicIp: true }],
        },
      }),
      sketch({ nodes: { cache: ["cache", { multiAz: true, replicas: 1 }] } }),
      sketch({
        nodes: { web: ["vm", { replicas: 2 }], app: ["vm", { replicas: 2 }] },
        edges: [["web", "app", { protocol: "http", encrypted: true }]],
      }),
    ],
    good: [
      sketch({
        nodes: {
          outer: ["zone/subnet", { visibility: "public" }],
          web: ["vm", { in: "outer", publicIp: true, replicas: 2 }],
          app: ["vm", { multiAz: true, replicas: 2 }],
        },
        edges: [["web", "app", { protocol: "https", encrypted: true }]],
      }),
    ],
  },
});

function closedSubnet(system: System, component: Component): Container | undefined {
  const subnet = system.nearest(component, "subnet");
  const visibility = subnet && system.stated(subnet, "visibility");
  return visibility === "private" || visibility === "isolated" ? subnet : undefined;
}

const publicKeys = (system: System, component: Component) =>
  (["publicAccess", "publicIp"] as const).filter((key) => system.stated(component, key) === true);

const oneCopyInSeveralZones = (system: System, component: Component) =>
  !system.providerRun(component) &&
  system.stated(component, "multiAz") === true &&
  system.stated(component, "replicas") === 1;

function contradictsItsProtocol(system: System, edge: Edge): boolean {
  const stated = system.stated(edge, "encrypted");
  const byProtocol = protocolEncrypts(system.stated(edge, "protocol"));
  if (stated === true) return byProtocol === false && system.stated(edge, "linkType") !== "vpn";
  return stated === false && byProtocol === true;
}

/** Takes the safer of the two statements. */
function agree(system: System, component: Component) {
  const open = closedSubnet(system, component) ? publicKeys(system, component) : [];
  const closed = open.reduce(
    (next, key) => state(next, component.id, { [key]: false }),
    system.diagram,
  );
  return oneCopyInSeveralZones(system, component)
    ? state(closed, component.id, { replicas: 2 })
    : closed;
}
