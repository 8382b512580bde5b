import { describe, expect, it } from "vitest";
import { catalog } from "../../../shared/catalog/registry.ts";
import { drawDiagram } from "../../../shared/drawing/draw-diagram.ts";
import type { DrawingOptions } from "../../../shared/drawing/drawing-style.ts";
import { drawingWords } from "../../../shared/drawing/drawing-words.ts";
import { markBounds } from "../../../shared/drawing/mark-bounds.ts";
import { MARK_COLOURS } from "../../../shared/drawing/mark-colours.ts";
import type { Scene, SceneGroup } from "../../../shared/drawing/scene.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const shop = sketch({
  nodes: { site: "zone/datacenter", web: ["vm", { in: "site" }], db: "database" },
  edges: [["web", "db", { name: "조회" }]],
});
const edge = shop.edges[0]?.id ?? "";

function draw(options: Partial<DrawingOptions> = {}): Scene {
  return drawDiagram(shop, {
    ...{ catalog, language: "ko", theme: "light", legend: false, words: drawingWords("ko") },
    ...options,
  });
}

const groups = (scene: Scene, role: SceneGroup["role"]) =>
  scene.groups.filter((group) => group.role === role);
const texts = (group: SceneGroup | undefined) =>
  group?.marks.flatMap((mark) =>
    mark.kind === "text" ? [mark.runs.map(({ text }) => text).join("")] : [],
  );
const { severity, success } = MARK_COLOURS.light; // prettier-ignore

describe("a picture", () => {
  it("has the room around it that is asked for, and no more", () => {
    const [usual, none] = [draw().bounds, draw({ padding: 0 }).bounds];
    expect(usual.width - none.width).toBe(48);
    expect(usual.x).toBe(none.x - 24);
  });

  it("has no ground when it is to be transparent", () => {
    expect(draw({ transparent: true }).page).toBe("none");
  });

  it("marks findings with shape and number, inside the page even without room around", () => {
    const findingMarks = new Map([
      ["web", { severity: "critical", count: 3 }],
      [edge, { severity: "low", count: 1 }],
    ] as const);
    const scene = draw({ findingMarks, padding: 0 });
    const found = groups(scene, "finding");
    expect(found.map(({ id, title }) => [id, title])).toEqual([
      ["web", "심각: 3"],
      [edge, "낮음: 1"],
    ]);
    expect(texts(found[0])).toEqual(["3"]);
    for (const { marks } of found) {
      for (const mark of marks) {
        const { x, y, width } = markBounds(mark);
        expect(y).toBeGreaterThanOrEqual(scene.bounds.y);
        expect(x + width).toBeLessThanOrEqual(scene.bounds.x + scene.bounds.width);
      }
    }
  });

  it("tells what a failure does in words and in the look of what fails", () => {
    const simulated = new Map([
      ["db", "removed"],
      ["web", "failed"],
      [edge, "idle"],
    ] as const);
    const scene = draw({ simulated });
    const [web, db] = ["web", "db"].map((id) =>
      scene.groups.find((group) => group.id === id && group.role === "component"),
    );
    expect(texts(web)).toContain("중단");
    expect(texts(db)).toContain("장애");
    expect(web?.marks[0]).toMatchObject({ stroke: { colour: severity.critical } });
    const serving = groups(draw({ simulated: new Map([[edge, "serving"]]) }), "edge")[0];
    expect(serving?.marks[0]).toMatchObject({ stroke: { colour: success, width: 2.5 } });
  });

  it("has a title block with what the user said and nothing else", () => {
    const block = groups(
      draw({ titleBlock: { author: "김하나", date: "2026년 11월" } }),
      "title",
    )[0];
    expect(texts(block)).toEqual(["작성자", "김하나", "날짜", "2026년 11월"]);
    expect(groups(draw({ titleBlock: {} }), "title")).toEqual([]);
  });

  it("names the element that each group draws, and the container around it", () => {
    const named = draw().groups.map(({ id, parent }) => [id, parent]);
    expect(named).toContainEqual(["web", "site"]);
    expect(named).toContainEqual([edge, undefined]);
  });
});
