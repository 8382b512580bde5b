import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix, type Hit } from "../define-rule.ts";
import { state } from "../fix-state.ts";
import { DATA_PORTS, portsOpenToInternet } from "../ports.ts";

const closePorts: Fix = {
  id: "close-ports",
  kind: "safe",
  apply(system, { subject }) {
    const n = system.component(subject);
    if (!n) return system.diagram;
    const open = system.stated(n, "openToInternetPorts") ?? [];
    const left = open.filter((port) => !DATA_PORTS.has(port));
    return state(system.diagram, subject, {
      openToInternetPorts: left.length > 0 ? left : undefined,
    });
  },
};

/** Ports of databases, caches and brokers that a machine opens to the world. */
export const dataPortExposed = defineRule({
  id: "security/data-port-exposed",
  severity: "high",
  references: ["basics: security group", "CWE-668", "WA SEC05-BP02", "ISMS-P 2.6.1"],
  reads: ["openToInternetPorts"],
  silencedBy: [{ rule: "security/public-database" }],
  check: (system) =>
    system.components.flatMap((n): Hit[] => {
      const open = portsOpenToInternet(system, n, DATA_PORTS);
      return open.length === 0 ? [] : [{ subject: n.id, data: { ports: open.join(", ") } }];
    }),
  fixes: [closePorts],
  examples: {
    bad: [sketch({ nodes: { app: ["vm", { openToInternetPorts: [443, 6379] }] } })],
    good: [sketch({ nodes: { app: ["vm", { openToInternetPorts: [443] }] } })],
  },
});
