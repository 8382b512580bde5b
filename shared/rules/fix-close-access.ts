import type { Element, System } from "../analysis/system.ts";
import type { Fix } from "./define-rule.ts";
import { state, type Statements } from "./fix-state.ts";

type AccessKey = "publicAccess" | "publicIp" | "apiPublic";

/**
 * The fix `close-access`: what was stated open is stated closed. Ways in that are drawn are the
 * user's to move.
 */
export function closeAccessFix(keys: readonly AccessKey[], { closePorts = false } = {}): Fix {
  const closing = (system: System, id: string): Statements => {
    const subject: Element | undefined = system.component(id) ?? system.container(id);
    if (!subject) return {};
    const open = keys.filter((key) => system.stated(subject, key) === true);
    const ports = closePorts ? (system.stated(subject, "openToInternetPorts") ?? []) : [];
    return {
      ...Object.fromEntries(open.map((key) => [key, false])),
      ...(ports.length > 0 && { openToInternetPorts: undefined }),
    };
  };
  return {
    id: "close-access",
    kind: "safe",
    applies: (system, { subject }) => Object.keys(closing(system, subject)).length > 0,
    apply: (system, { subject }) => state(system.diagram, subject, closing(system, subject)),
  };
}
