import type { Edge, System } from "../analysis/system.ts";
import type { Fix } from "./define-rule.ts";
import { state, type Statements } from "./fix-state.ts";
import { TLS_TWINS } from "./protocols.ts";

/** Carries the same over an encrypted channel (rules reference, 1.10). */
export const encryptFix: Fix = {
  id: "encrypt",
  kind: "safe",
  apply(system, { subject }) {
    const edge = system.edges.find(({ id }) => id === subject);
    return edge ? state(system.diagram, subject, encryptedTwin(system, edge)) : system.diagram;
  },
};

function encryptedTwin(system: System, edge: Edge): Statements {
  const protocol = system.stated(edge, "protocol");
  const twin = protocol === undefined ? undefined : TLS_TWINS.get(protocol);
  const denied = system.stated(edge, "encrypted") === false;
  return {
    ...(twin !== undefined && { protocol: twin }),
    ...((denied || twin === undefined) && { encrypted: true }),
  };
}
