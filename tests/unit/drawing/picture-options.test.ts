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

  it("explains the marks of findings in the legend, of those severities that are marked", () => {
    const findingMarks = new Map([
      ["web", { severity: "critical", count: 3 }],
      ["elsewhere", { severity: "low", count: 1 }],
    ] as const);
    const [legend] = groups(draw({ findingMarks, legend: true }), "legend");
    expect(texts(legend)).toEqual(expect.arrayContaining(["n", "진단 n건, 최고 심각도: 심각"]));
    expect(texts(legend)).not.toContain("진단 n건, 최고 심각도: 낮음");
  });

  it("numbers open comments where they belong and lists them, and only when asked", () => {
    const comments = [
      { id: "1", subject: "web", text: "왜 하나뿐인가요?\n  두 대로", by: "김하나", on: "2026-11-02" },
      { id: "2", subject: "web", text: "끝난 일", resolved: true },
      { id: "3", subject: edge, text: "암호화?" },
      { id: "4", subject: "model", text: "좋습니다" },
      { id: "5", subject: "gone", text: "없는 것" },
    ];
    const options = { catalog, language: "ko", theme: "light", legend: false, words: drawingWords("ko") } as const;
    const scene = drawDiagram({ ...shop, comments }, { ...options, comments: true, padding: 0 });
    const [web, between, list] = groups(scene, "comment");
    expect([web?.id, texts(web), between?.id, texts(between)]).toEqual(["web", ["1"], edge, ["2"]]);
    expect(texts(list)).toEqual(["댓글", "1", "왜 하나뿐인가요?", "두 대로", "김하나, 2026-11-02", "2", "암호화?", "3", "다이어그램 전체", "좋습니다"]);
    const { bounds } = scene;
    for (const mark of scene.groups.flatMap(({ marks }) => marks)) {
      const { x, y, width, height } = markBounds(mark);
      expect(x + 1).toBeGreaterThanOrEqual(bounds.x);
      expect(y + 1).toBeGreaterThanOrEqual(bounds.y);
      expect(x + width).toBeLessThanOrEqual(bounds.x + bounds.width + 1);
      expect(y + height).toBeLessThanOrEqual(bounds.y + bounds.height + 1);
    }
    expect(groups(drawDiagram({ ...shop, comments }, options), "comment")).toEqual([]);
  }); // prettier-ignore

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
