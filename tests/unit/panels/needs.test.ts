import { describe, expect, it } from "vitest";
import { needsOf } from "../../../renderer/panels/inspector/needs.ts";
import { createSystem } from "../../../shared/analysis/create-system.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram = sketch({
  nodes: {
    customers: "user",
    lb: "load-balancer",
    "web-1": "vm",
    "web-2": "vm",
    orders: "database",
    zone: "zone/network",
  },
  edges: [
    ["customers", "lb"],
    ["lb", "web-1"],
    ["lb", "web-2"],
    ["web-1", "orders"],
    ["web-2", "orders", { dependency: "optional" }],
  ],
});
const system = createSystem(diagram, catalog, "2026-01-01");

describe("needs in words", () => {
  it("name alternatives together and everything else alone", () => {
    expect(needsOf(system, "lb")).toEqual({ groups: [["web-1", "web-2"]], usedBy: ["customers"] });
    expect(needsOf(system, "web-1")?.groups).toEqual([["orders"]]);
  });

  it("leave out what is optional", () => {
    expect(needsOf(system, "web-2")?.groups).toEqual([]);
    expect(needsOf(system, "orders")?.usedBy).toEqual(["web-1"]);
  });

  it("are not asked of containers", () => {
    expect(needsOf(system, "zone")).toBeUndefined();
  });
});
