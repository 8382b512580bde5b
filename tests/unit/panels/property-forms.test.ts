import { describe, expect, it } from "vitest";
import { commonFields } from "../../../renderer/panels/inspector/common-fields.ts";
import { rowOf } from "../../../renderer/panels/inspector/field-shape.ts";
import {
  ancestorsOf,
  deploymentSource,
  inheritedValue,
} from "../../../renderer/panels/inspector/inherited-value.ts";
import { groupRows } from "../../../renderer/panels/inspector/property-groups.ts";
import { sharedValue } from "../../../renderer/panels/inspector/shared-value.ts";
import { formFor } from "../../../shared/catalog/forms.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { DiagramNode } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";

function form(kindId: string) {
  const kind = catalog.kind(kindId);
  if (!kind) throw new Error(`no kind ${kindId}`);
  return formFor(kind);
}

function node(diagram: ReturnType<typeof sketch>, id: string): DiagramNode {
  const found = diagram.nodes.find((one) => one.id === id);
  if (!found) throw new Error(`no node ${id}`);
  return found;
}

describe("a kind's form", () => {
  it("has every field of every kind in one group", () => {
    for (const kind of catalog.kinds) {
      const rows = formFor(kind).map(rowOf);
      const grouped = groupRows(rows).flatMap((group) => group.rows);
      expect(grouped.map(({ key }) => key).sort()).toEqual(rows.map(({ key }) => key).sort());
    }
  });

  it("keeps what only documents apart from what rules read", () => {
    const groups = groupRows(form("aws/rds").map(rowOf));
    const notes = groups.filter(({ rows }) => rows.some(({ note }) => note));
    expect(notes.map(({ group }) => group)).toEqual(["documentation"]);
  });

  it("puts what creating one asks before everything else, in the order it is asked", () => {
    const asked = ["os", "instanceType", "keyPair", "securityGroup"];
    const [first, ...others] = groupRows(form("aws/ec2").map(rowOf), new Set(asked));
    expect(first?.group).toBe("asked");
    expect(first?.rows.map(({ key }) => key)).toEqual(asked);
    expect(others.flatMap(({ rows }) => rows).filter(({ key }) => asked.includes(key))).toEqual([]);
    expect(others.length).toBeGreaterThan(3);
  });

  it("offers for many at once the facts and choices that all have", () => {
    const common = commonFields([form("generic/vm"), form("generic/database")]);
    expect(common).toContain("patched");
    expect(common).not.toContain("encryptionAtRest");
    expect(common).not.toContain("service");
    expect(commonFields([])).toEqual([]);
  });
});

describe("what selected elements say", () => {
  const replicas = rowOf("replicas");

  it("is the same, mixed, or not understood", () => {
    const { nodes } = sketch({
      nodes: { a: ["vm", { replicas: 2 }], b: ["vm", { replicas: 2 }], c: "vm" },
    });
    expect(sharedValue(nodes.slice(0, 2), replicas)).toEqual({ state: "same", value: 2 });
    expect(sharedValue(nodes, replicas)).toEqual({ state: "mixed" });
    expect(sharedValue(nodes.slice(2), replicas)).toEqual({ state: "same", value: undefined });
    const odd = sketch({ nodes: { d: ["vm", { replicas: "two" }] } }).nodes;
    expect(sharedValue(odd, replicas)).toEqual({ state: "not-understood", value: "two" });
  });
});

describe("inherited statements", () => {
  const diagram = sketch({
    nodes: {
      dc: ["zone/datacenter", { deployment: "on-prem", dataClass: "personal", country: "KR" }],
      rack: ["zone/rack", { in: "dc", dataClass: "unheard of" }],
      web: ["vm", { in: "rack" }],
      cloud: "aws/ec2",
    },
  });
  const around = ancestorsOf(diagram, node(diagram, "web"));

  it("come from the nearest container that states something known", () => {
    expect(around.map(({ id }) => id)).toEqual(["rack", "dc"]);
    expect(inheritedValue(around, "dataClass")).toEqual({
      value: "personal",
      from: node(diagram, "dc"),
    });
    expect(inheritedValue(around, "country")?.value).toBe("KR");
  });

  it("are only those that containers pass on", () => {
    expect(inheritedValue([node(diagram, "dc")], "deployment")).toBeUndefined();
    expect(inheritedValue([], "trust")).toBeUndefined();
  });

  it("of the deployment model come before the kind's own", () => {
    expect(deploymentSource(around, catalog.kind("aws/ec2"))).toEqual({
      from: node(diagram, "dc"),
      deployment: "on-prem",
    });
    expect(deploymentSource([], catalog.kind("aws/ec2"))).toEqual({
      from: "kind",
      deployment: "public",
    });
    expect(deploymentSource([], catalog.kind("generic/vm"))).toBeUndefined();
  });

  it("end where containers stand in each other", () => {
    const knot = sketch({
      nodes: { a: ["zone/group", { in: "b" }], b: ["zone/group", { in: "a" }] },
    });
    expect(ancestorsOf(knot, node(knot, "a")).map(({ id }) => id)).toEqual(["b"]);
  });
});
