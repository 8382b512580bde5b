import { describe, expect, it } from "vitest";
import { withDimmed } from "../../../renderer/canvas/dimmed.ts";
import type { Emphasis } from "../../../renderer/canvas/flow-types.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { deploymentsOf } from "../../../shared/drawing/deployments.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram = sketch({
  nodes: {
    customers: "user",
    region: "aws/region",
    web: ["aws/ec2", { in: "region" }],
    site: ["zone/datacenter", { deployment: "on-prem" }],
    db: ["database", { in: "site" }],
    copy: ["database", { in: "site" }],
    remark: "note",
  },
  edges: [
    ["customers", "web"],
    ["web", "db"],
    ["db", "copy"],
  ],
});
const deployments = deploymentsOf(diagram, catalog);
const none: ReadonlyMap<string, Emphasis> = new Map();
const dimmedIds = (filter: "public" | "private") =>
  [...withDimmed(none, diagram, deployments, filter, catalog)].map(([id]) => id);

describe("a deployment model that is pointed out", () => {
  it("dims what has another one, with its places and with edges that do not touch it", () => {
    const inner = diagram.edges.find(({ source }) => source === "db")?.id;
    expect(dimmedIds("public")).toEqual(["customers", "site", "db", "copy", inner]);
  });

  it("dims everything but notes where nothing has it", () => {
    expect(dimmedIds("private")).toHaveLength(diagram.nodes.length - 1 + diagram.edges.length);
    expect(dimmedIds("private")).not.toContain("remark");
  });

  it("leaves what is emphasised already, and everything when none is pointed out", () => {
    const evidence = new Map<string, Emphasis>([["db", "evidence"]]);
    const both = withDimmed(evidence, diagram, deployments, "public", catalog);
    expect([both.get("db"), both.get("copy")]).toEqual(["evidence", "dimmed"]);
    expect(withDimmed(evidence, diagram, deployments, null, catalog)).toBe(evidence);
  });
});
