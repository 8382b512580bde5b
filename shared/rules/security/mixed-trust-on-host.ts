import type { Component, Container, System } from "../../analysis/system.ts";
import { sortedIds } from "../../lib/compare.ts";
import { addContainerBeside } from "../../edits/add-beside.ts";
import { moveInto } from "../../edits/move-into.ts";
import { sketch } from "../../model/sketch.ts";
import { defineRule, type Fix, type Hit } from "../define-rule.ts";
import { state } from "../fix-state.ts";

const OUTER: ReadonlySet<string | undefined> = new Set(["dmz", "untrusted"]);
const INNER: ReadonlySet<string | undefined> = new Set(["internal", "restricted"]);

const trusted = (system: System, host: Container, words: ReadonlySet<string | undefined>) =>
  system.inside(host).filter((n) => words.has(system.inherited(n, "trust")));

const ids = (components: readonly Component[]) => sortedIds(components.map((n) => n.id));

/** Moves what faces the outside to a host beside, where it keeps the trust it had. */
const splitHost: Fix = {
  id: "split-host",
  kind: "structural",
  apply(system, { subject }) {
    const host = system.container(subject);
    if (!host) return system.diagram;
    const outer = trusted(system, host, OUTER);
    const [added, newHost] = addContainerBeside(system.diagram, host.id);
    return outer.reduce(
      (diagram, n) => state(diagram, n.id, { trust: system.inherited(n, "trust") }),
      moveInto(added, ids(outer), newHost),
    );
  },
};

/** Machines that outsiders reach and machines of the inside, held apart by one hypervisor only. */
export const mixedTrustOnHost = defineRule({
  id: "security/mixed-trust-on-host",
  severity: "medium",
  references: [
    "basics: virtualization",
    "TG mixed-targets-on-shared-runtime",
    "CSAP 물리적 영역 분리",
  ],
  reads: ["trust"],
  check: (system) =>
    system.containers
      .filter((c) => c.role === "host")
      .flatMap((host): Hit[] => {
        const outer = trusted(system, host, OUTER);
        const inner = trusted(system, host, INNER);
        if (outer.length === 0 || inner.length === 0) return [];
        const data = { outer: ids(outer), inner: ids(inner) };
        return [{ subject: host.id, related: sortedIds([...data.outer, ...data.inner]), data }];
      }),
  fixes: [splitHost],
  examples: {
    bad: [
      sketch({
        nodes: {
          esx: "zone/host",
          portal: ["vm", { in: "esx", trust: "dmz" }],
          payroll: ["vm", { in: "esx", trust: "restricted" }],
        },
      }),
    ],
    good: [
      sketch({
        nodes: {
          esx: "zone/host",
          payroll: ["vm", { in: "esx", trust: "restricted" }],
          erp: ["vm", { in: "esx", trust: "internal" }],
          mail: ["vm", { in: "esx" }],
        },
      }),
    ],
  },
});
