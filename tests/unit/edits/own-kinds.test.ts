import { describe, expect, it } from "vitest";
import { putOwnKind, removeOwnKind } from "../../../shared/edits/own-kinds.ts";
import type { Json } from "../../../shared/lib/json.ts";
import type { Diagram } from "../../../shared/model/schema.ts";

const RELAY = { id: "acme/relay", name: "Relay", role: "server" };
const VAULT = { id: "acme/vault", name: "Vault", role: "server-room", colour: "blue" };
const STRANGE = { id: 7 };

const diagramWith = (kinds?: Json): Diagram => ({
  format: "lintel",
  version: 1,
  settings: { environment: "test", ...(kinds !== undefined && { kinds }) },
  nodes: [
    { id: "a", kind: "acme/relay", position: { x: 0, y: 0 } },
    { id: "b", kind: "generic/server", position: { x: 0, y: 0 } },
  ],
  edges: [],
});
const kindsOf = (diagram: Diagram) => diagram.settings?.["kinds"];

describe("own kinds of a diagram", () => {
  it("are defined at the end of the list, which need not be there yet", () => {
    expect(kindsOf(putOwnKind(diagramWith(), RELAY))).toEqual([RELAY]);
    const defined = putOwnKind(diagramWith([STRANGE, RELAY]), VAULT);
    expect(kindsOf(defined)).toEqual([STRANGE, RELAY, VAULT]);
    expect(defined.settings?.["environment"]).toBe("test");
  });

  it("are changed in their place", () => {
    const changed = { ...RELAY, name: "Mail relay" };
    const diagram = putOwnKind(diagramWith([RELAY, VAULT]), changed, "acme/relay");
    expect(kindsOf(diagram)).toEqual([changed, VAULT]);
    expect(diagram.nodes.map(({ kind }) => kind)).toEqual(["acme/relay", "generic/server"]);
  });

  it("take their components along when they get another id", () => {
    const moved = { ...RELAY, id: "acme/mail-relay" };
    const diagram = putOwnKind(diagramWith([RELAY]), moved, "acme/relay");
    expect(kindsOf(diagram)).toEqual([moved]);
    expect(diagram.nodes.map(({ kind }) => kind)).toEqual(["acme/mail-relay", "generic/server"]);
  });

  it("are removed alone; their components stay", () => {
    const diagram = removeOwnKind(diagramWith([STRANGE, RELAY, VAULT]), "acme/relay");
    expect(kindsOf(diagram)).toEqual([STRANGE, VAULT]);
    expect(diagram.nodes[0]?.kind).toBe("acme/relay");
    expect(removeOwnKind(diagramWith([RELAY]), "acme/relay").settings).toEqual({
      environment: "test",
    });
  });

  it("are left alone where they are no list, or hold no such kind", () => {
    const broken = diagramWith({ relay: RELAY });
    expect(putOwnKind(broken, VAULT)).toBe(broken);
    expect(removeOwnKind(broken, "acme/relay")).toBe(broken);
    const diagram = diagramWith([RELAY]);
    expect(removeOwnKind(diagram, "acme/none")).toBe(diagram);
  });
});
