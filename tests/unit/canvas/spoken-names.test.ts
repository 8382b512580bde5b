import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { translator } from "../../../shared/i18n/translate.ts";
import type { DiagramNode } from "../../../shared/model/schema.ts";
import type {
  ComponentFlowNode,
  DiagramFlowEdge,
  NodeData,
} from "../../../renderer/canvas/flow-types.ts";
import { spokenEdge, spokenNode, type Voice } from "../../../renderer/canvas/spoken-names.ts";

const names: Readonly<Record<string, string>> = { db: "Orders", zone: "AZ a", web: "Web" };
const voice = (language: "en" | "ko"): Voice => ({
  language,
  t: translator(language),
  nameOf: (id) => names[id] ?? id,
});
const look = { mark: null, emphasis: null, renaming: false };

function node(change: Partial<DiagramNode> = {}, data: Partial<NodeData> = {}): ComponentFlowNode {
  const of = { id: "db", kind: "generic/vm", name: "Orders", position: { x: 0, y: 0 }, ...change };
  return {
    id: of.id,
    type: "component",
    position: of.position,
    data: {
      node: of,
      kind: catalog.kind(of.kind),
      deployment: undefined,
      dropTarget: false,
      ...look,
      ...data,
    },
  };
}

describe("what is said of a component", () => {
  it("has its name, kind, container, findings and state", () => {
    const data = { mark: { severity: "critical", count: 2 }, emphasis: "failed" } as const;
    expect(spokenNode(node({ parent: "zone", locked: true }, data), voice("en"))).toBe(
      "Orders, Virtual machine, in AZ a, findings: 2, gravest Critical, Fails, locked",
    );
  });

  it("is in the language of the window", () => {
    const data = { mark: { severity: "high", count: 1 } } as const;
    expect(spokenNode(node({ parent: "zone" }, data), voice("ko"))).toBe(
      "Orders, 가상 머신, AZ a 안, 진단 1건, 높음",
    );
  });

  it("says the kind once where it is the name", () => {
    const nameless = { ...voice("en"), nameOf: () => "Virtual machine" };
    expect(spokenNode(node({ name: "" }), nameless)).toBe("Virtual machine");
  });
});

describe("what is said of a connection", () => {
  it("has both ends by their names, its own name and what was found", () => {
    const edge: DiagramFlowEdge = {
      id: "e",
      source: "web",
      target: "db",
      data: {
        edge: { id: "e", source: "web", target: "db", name: "orders" },
        route: { points: [], label: { x: 0, y: 0 } },
        ...look,
        mark: { severity: "low", count: 1 },
      },
    };
    expect(spokenEdge(edge, voice("en"))).toBe(
      "Connection from Web to Orders, orders, finding: Low",
    );
  });
});
