import { expect, test } from "vitest";
import type { Sketch } from "../../../shared/model/sketch.ts";
import { readSystem } from "../../support/read-system.ts";

const exposed = (
  drawn: Sketch,
  through: Parameters<ReturnType<typeof readSystem>["system"]["exposed"]>[1] = {},
) => {
  const { system, component } = readSystem(drawn);
  return system.exposed(component("web"), through);
};

test("the internet reaches through what lets everything pass", () => {
  const drawn: Sketch = {
    nodes: { users: "user", internet: "internet", switch: "switch", web: "vm" },
    edges: [
      ["users", "internet"],
      ["internet", "switch"],
      ["switch", "web"],
    ],
  };
  expect(exposed(drawn)).toBe(true);
});

test("a firewall or balancer is passed only where that is asked", () => {
  const drawn = (layer: number): Sketch => ({
    nodes: { users: "user", fw: "firewall", lb: ["load-balancer", { layer }], web: "vm" },
    edges: [
      ["users", "fw"],
      ["fw", "lb"],
      ["lb", "web"],
    ],
  });
  expect(exposed(drawn(4))).toBe(false);
  expect(exposed(drawn(4), { classes: ["FIREWALL"] })).toBe(false);
  expect(exposed(drawn(4), { classes: ["FIREWALL"], layer4: true })).toBe(true);
  expect(exposed(drawn(7), { classes: ["FIREWALL"], layer4: true })).toBe(false);
  expect(exposed(drawn(7), { classes: ["FIREWALL"], roles: ["load-balancer"] })).toBe(true);
});

test.each([
  ["a private link is no way in", "user", { linkType: "vpn" }, false],
  ["administration is a way in", "user", { flow: "admin" }, true],
  ["replication is none", "user", { flow: "replication" }, false],
  ["a device counts only over the internet", "iot-device", {}, false],
  ["a device over the internet counts", "iot-device", { linkType: "internet" }, true],
  ["an office is trusted", "office", {}, false],
])("%s", (_sentence, kind, edge, expected) => {
  expect(exposed({ nodes: { outside: kind, web: "vm" }, edges: [["outside", "web", edge]] })).toBe(
    expected,
  );
});

test("users of a trusted zone expose nothing", () => {
  const drawn: Sketch = {
    nodes: {
      zone: ["zone/trust-zone", { trust: "internal" }],
      staff: ["user", { in: "zone" }],
      web: "vm",
    },
    edges: [["staff", "web"]],
  };
  expect(exposed(drawn)).toBe(false);
});

test("public is all that untrusted users reach by calls, optional ones too", () => {
  const { system } = readSystem({
    nodes: { users: "user", web: "vm", cache: "cache", copy: "cache" },
    edges: [
      ["users", "web"],
      ["web", "cache", { dependency: "optional" }],
      ["cache", "copy", { flow: "replication" }],
    ],
  });
  expect([...system.public].map(({ id }) => id)).toEqual(["users", "web", "cache"]);
});
