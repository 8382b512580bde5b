import { addComponentBeside } from "../edits/add-beside.ts";
import { connect } from "../edits/connect.ts";
import type { Fix } from "./define-rule.ts";

/** A second component of the same kind that takes over by itself. */
export const addStandbyFix: Fix = {
  id: "add-standby",
  kind: "structural",
  apply({ diagram, component }, { subject }) {
    const node = component(subject)?.node;
    if (!node) return diagram;
    const serviceModel = node.properties?.serviceModel;
    const [added, standby] = addComponentBeside(diagram, subject, {
      name: `${node.name || node.id} standby`,
      ...(serviceModel !== undefined && { properties: { serviceModel } }),
    });
    const [next] = connect(added, {
      source: subject,
      target: standby,
      flow: "replication",
      properties: { failover: "automatic" },
    });
    return next;
  },
};
