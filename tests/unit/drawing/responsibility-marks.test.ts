import { describe, expect, it } from "vitest";
import { BAR_PIECES } from "../../../shared/drawing/deployment-mark.ts";
import { COLOURS } from "../../../shared/drawing/palette.ts";
import { DEPLOYMENTS } from "../../../shared/catalog/define-kind.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { deploymentCounts, deploymentsOf } from "../../../shared/drawing/deployments.ts";
import { drawDiagram } from "../../../shared/drawing/draw-diagram.ts";
import type { Mark, SceneGroup } from "../../../shared/drawing/scene.ts";
import { drawingWords } from "../../../shared/drawing/drawing-words.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";

function groupsOf(diagram: Diagram, responsibility: boolean): readonly SceneGroup[] {
  const words = drawingWords("en");
  const look = { language: "en", theme: "light", legend: true } as const;
  return drawDiagram(diagram, { catalog, ...look, responsibility, words }).groups;
}

const textsIn = (marks: readonly Mark[]): readonly string[] =>
  marks.flatMap((mark) =>
    mark.kind === "text" ? [mark.runs.map(({ text }) => text).join("")] : [],
  );

function groupNamed(groups: readonly SceneGroup[], start: string): SceneGroup {
  const found = groups.find(({ title }) => title?.startsWith(start));
  if (!found) throw new Error(`nothing is called ${start}`);
  return found;
}

const shop = sketch({
  nodes: {
    customers: ["user", { name: "Customers" }],
    web: ["aws/ec2", { name: "Web", replicas: 3 }],
    crm: ["saas/crm", { name: "Members" }],
    odd: ["vm", { name: "Odd" }],
  },
});

describe("the nine layers in a picture", () => {
  it("stand on each component instead of its kind and its badges", () => {
    const web = groupNamed(groupsOf(shop, true), "Web");
    expect(textsIn(web.marks)).toEqual(["Web", "C", ..."A D R M O V S T N".split(" ")]);
    expect(textsIn(groupNamed(groupsOf(shop, false), "Web").marks)).toContain("×3");
  });

  it("tell the owner by more than colour: filled, marked in a corner, empty", () => {
    const corners = (name: string) =>
      groupNamed(groupsOf(shop, true), name).marks.filter(({ kind }) => kind === "polygon").length;
    expect([corners("Web"), corners("Members")]).toEqual([0, 1]);
    const cells = groupNamed(groupsOf(shop, true), "Web").marks.filter(
      (mark) => mark.kind === "box" && mark.height === 15,
    );
    const fills = cells.map((mark) => (mark.kind === "box" ? mark.fill : ""));
    expect(fills.map((fill) => fill === fills[0])).toEqual(
      [true, true, true, true, true, false, false, false, false], // prettier-ignore
    );
  });

  it("say where the service model is not stated, and leave people alone", () => {
    const groups = groupsOf(shop, true);
    expect(textsIn(groupNamed(groups, "Odd").marks)).toContain("Service model not stated");
    expect(textsIn(groupNamed(groups, "Customers").marks)).toContain("User");
  });

  it("are explained in the legend, while what is not shown is not", () => {
    const legend = (on: boolean) =>
      textsIn(groupsOf(shop, on).find(({ role }) => role === "legend")?.marks ?? []);
    expect(legend(true)).toEqual(
      expect.arrayContaining(["Ours", "Shared", "Provider's", "Network"]),
    );
    expect(legend(true)).not.toContain("Number of replicas");
    expect(legend(false)).toContain("Number of replicas");
    expect(legend(false)).not.toContain("Ours");
  });

  it("lie within the box of their component", () => {
    const { marks } = groupNamed(groupsOf(shop, true), "Web");
    const boxes = marks.flatMap((mark) => (mark.kind === "box" ? [mark] : []));
    const [frame, ...inside] = boxes;
    if (!frame) throw new Error("no frame");
    for (const { x, y, width, height } of inside) {
      expect(x).toBeGreaterThanOrEqual(frame.x);
      expect(y).toBeGreaterThanOrEqual(frame.y);
      expect(x + width).toBeLessThanOrEqual(frame.x + frame.width);
      expect(y + height).toBeLessThanOrEqual(frame.y + frame.height);
    }
  });
});

describe("deployment models in a picture", () => {
  const each = sketch({
    nodes: Object.fromEntries(
      DEPLOYMENTS.map((deployment) => [deployment, ["vm", { name: deployment, deployment }]]),
    ),
  });

  it("have each a bar with a pattern of its own", () => {
    const groups = groupsOf(each, false);
    const patterns = DEPLOYMENTS.map((deployment) => {
      const colour = COLOURS.light.deployment[deployment];
      const [bar] = groupNamed(groups, deployment).marks.flatMap((mark) =>
        mark.kind === "icon" && mark.colour === colour ? [mark] : [],
      );
      // The lengths of its pieces, between their round ends; they lie one below another.
      const pieces = bar?.paths.join("").match(/v[\d.]+/g);
      const drawn = pieces?.reduce((sum, piece) => sum + Number(piece.slice(1)), 0);
      expect(drawn).toBeLessThan(bar?.size ?? 0);
      return pieces;
    });
    expect(patterns.map((pieces) => pieces?.length)).toEqual(
      DEPLOYMENTS.map((deployment) => BAR_PIECES[deployment].length),
    );
    expect(new Set(patterns.map((pieces) => pieces?.join(" ")))).toHaveProperty("size", 4);
  });

  it("are named in words on the container where they begin, and not again inside", () => {
    const nested = sketch({
      nodes: {
        site: ["zone/datacenter", { name: "Seoul", deployment: "on-prem" }],
        room: ["zone/server-room", { name: "Room", in: "site" }],
        server: ["server", { in: "room" }],
      },
    });
    const groups = groupsOf(nested, false);
    expect(textsIn(groupNamed(groups, "Seoul").marks)).toContain("On-premises");
    expect(textsIn(groupNamed(groups, "Room").marks)).not.toContain("On-premises");
  });

  it("are counted by components and containers, notes left out", () => {
    const diagram = sketch({
      nodes: {
        region: ["aws/region", {}],
        web: ["aws/ec2", { in: "region" }],
        remark: ["note", { in: "region" }],
        thing: ["no/such", { in: "region", deployment: "hybrid" }],
        people: "user",
      },
    });
    expect(deploymentCounts(diagram, catalog, deploymentsOf(diagram, catalog))).toEqual([
      { deployment: "public", count: 1, containers: 1 },
      { deployment: "hybrid", count: 1, containers: 0 },
    ]);
  });
});
