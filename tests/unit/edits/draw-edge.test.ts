import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { drawEdge } from "../../../shared/edits/draw-edge.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { TEMPLATES } from "../../../shared/templates/registry.ts";

/** What an edge drawn between two kinds says. */
function drawn(source: string, target: string) {
  const diagram = sketch({ nodes: { a: source, b: target } });
  const [{ edges }] = drawEdge(diagram, "a", "b");
  const { flow = "request", properties = {} } = edges[0] ?? {};
  return { flow, ...properties };
}

describe("drawEdge", () => {
  it.each([
    ["database", "backup-vault", "backup"],
    ["aws/rds", "aws/s3", "backup"],
    ["database", "database", "replication"],
    ["object-storage", "object-storage", "replication"],
    ["admin", "bastion", "admin"],
    ["bastion", "vm", "admin"],
    ["admin", "idp", "auth"],
    ["cicd", "zone/pool", "deploy"],
    ["developer", "scm", "deploy"],
    ["vm", "logging", "logging"],
    ["zone/cluster", "monitoring", "monitoring"],
    ["user", "idp", "request"],
    ["vm", "object-storage", "request"],
    ["database", "data-warehouse", "request"],
    ["load-balancer", "vm", "request"],
    ["unknown/thing", "vm", "request"],
  ])("takes a line from %s to %s for %s", (source, target, flow) => {
    expect(drawn(source, target)).toEqual({ flow });
  });

  it("knows that nobody waits for a message, and what joins two gateways", () => {
    expect(drawn("app", "queue")).toEqual({ flow: "request", async: true });
    expect(drawn("vpn-gateway", "vpn-gateway")).toEqual({ flow: "request", linkType: "vpn" });
    expect(drawn("dedicated-gateway", "dedicated-gateway")).toEqual({
      flow: "request",
      linkType: "dedicated",
    });
  });

  it("draws the same line once, and beside a line that carries something else", () => {
    const [first, id] = drawEdge(sketch({ nodes: { a: "app", b: "queue" } }), "a", "b");
    expect(drawEdge(first, "a", "b")).toEqual([first, id]);
    const copied = sketch({ nodes: { a: "database", b: "database" }, edges: [["a", "b"]] });
    expect(drawEdge(copied, "a", "b")[0].edges.map(({ flow }) => flow)).toEqual([
      undefined,
      "replication",
    ]);
    expect(drawEdge(first, "a", "a")).toEqual([first, undefined]);
  });

  it("proposes what the templates say, nearly always", () => {
    const flows = TEMPLATES.flatMap(({ diagram }) => {
      const template = diagram("en");
      return template.edges.map((edge) => {
        const [{ edges }, drawnId] = drawEdge(
          { ...template, edges: [] },
          edge.source,
          edge.target,
          catalog,
        );
        const proposal = edges.find((one) => one.id === drawnId);
        return [edge.flow ?? "request", proposal?.flow ?? "request"];
      });
    });
    const different = flows.filter(([said, proposed]) => said !== proposed);
    expect(flows.length).toBeGreaterThan(300);
    expect(different.length / flows.length).toBeLessThan(0.02);
  });
});
