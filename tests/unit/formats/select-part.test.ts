import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects } from "../../../shared/drawing/geometry.ts";
import { selectPart } from "../../../shared/formats/select-part.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const shop = sketch({
  nodes: {
    site: ["zone/datacenter", { deployment: "on-prem" }],
    rack: ["zone/rack", { in: "site" }],
    web: ["vm", { in: "rack" }],
    db: ["database", { in: "rack" }],
    user: "user",
  },
  edges: [
    ["user", "web"],
    ["web", "db"],
  ],
});

const ids = (selection: readonly string[]) => {
  const part = selectPart(shop, selection, catalog);
  return part && [...part.nodes, ...part.edges].map(({ id }) => id).sort();
};

describe("the selected part of a diagram", () => {
  it("has what is inside and the edges between", () => {
    const between = shop.edges[1]?.id ?? "";
    expect(ids(["rack"])).toEqual([between, "db", "rack", "web"].sort());
    expect(ids(["user"])).toEqual(["user"]);
  });

  it("has the ends of a selected edge", () => {
    const edge = shop.edges[0]?.id ?? "";
    expect(ids([edge])).toEqual([edge, "user", "web"].sort());
  });

  it("keeps the place and the deployment model that the containers around gave", () => {
    const part = selectPart(shop, ["web"], catalog);
    expect(part?.nodes).toMatchObject([{ id: "web", deployment: "on-prem" }]);
    if (!part) throw new Error("nothing selected");
    const [whole, own] = [absoluteRects(shop, catalog), absoluteRects(part, catalog)];
    expect(own.get("web")).toEqual(whole.get("web"));
    expect(part.nodes[0]).not.toHaveProperty("parent");
  });

  it("hands on nothing that was said of the rest", () => {
    const waivers = ["web", "db", "model", "web|db"].map((subject) => ({
      rule: "spof/*",
      subject,
      reason: "so",
    }));
    const part = selectPart({ ...shop, waivers }, ["web"], catalog);
    expect(part?.waivers?.map(({ subject }) => subject)).toEqual(["web", "model"]);
  });

  it("is none when nothing of the selection is there", () => {
    expect(ids([])).toBeUndefined();
    expect(ids(["nobody"])).toBeUndefined();
  });
});
