import { describe, expect, it } from "vitest";
import { createLayoutReader } from "../../../../renderer/canvas/diagram-layout.ts";
import { createRouter } from "../../../../renderer/canvas/edge-router.ts";
import { createEdgesToFlow } from "../../../../renderer/canvas/edges-to-flow.ts";
import { elementsAt } from "../../../../renderer/canvas/still-picture/hit-test.ts";
import { createStaging, type StageInput } from "../../../../renderer/canvas/still-picture/stage.ts";
import { createNodesToFlow } from "../../../../renderer/canvas/to-flow.ts";
import { catalog } from "../../../../shared/catalog/registry.ts";
import { generateArchitecture } from "../../../support/generate-architecture.ts";

const diagram = generateArchitecture(120);
const layout = createLayoutReader(catalog)(diagram);
const routes = createRouter(catalog)(diagram, layout.rects, new Map(), new Map());
const looks = {
  selection: new Set<string>(),
  marks: new Map(),
  emphasis: new Map(),
  renaming: null,
};
const nodes = createNodesToFlow(catalog)({
  diagram,
  layout,
  ...looks,
  dragged: new Map(),
  resized: new Map(),
  dropTarget: null,
});
const edges = createEdgesToFlow()({ diagram, routes, ...looks });

function inputFor(change: Partial<StageInput> = {}): StageInput {
  return {
    ...{ diagram, nodes, edges, near: new Set<string>() },
    ...{ selection: new Set<string>(), renaming: null, dropTarget: null },
    ...change,
  };
}

const near = (...ids: string[]) => ({ near: new Set(ids) });
const seen = (input: StageInput) =>
  createStaging()(input).nodes.flatMap(({ id, hidden }) => (hidden ? [] : [id]));
const known = (input: StageInput) => createStaging()(input).nodes.map(({ id }) => id);

describe("the stage of a large diagram", () => {
  it("shows nothing but the picture far from the hand", () => {
    expect(createStaging()(inputFor())).toEqual({ nodes: [], edges: [] });
  });

  it("shows what is near the hand, and knows the containers around it, outermost first", () => {
    const input = inputFor(near("c9"));
    expect(seen(input)).toEqual(["c9"]);
    expect(known(input)).toEqual(["r1", "z1", "s2", "c9"]);
  });

  it("knows both ends of an edge that it shows", () => {
    const shown = createStaging()(inputFor(near("e3")));
    expect(shown.edges.map(({ id }) => id)).toEqual(["e3"]);
    expect(shown.nodes.map(({ id }) => id)).toEqual(
      expect.arrayContaining([shown.edges[0]?.source, shown.edges[0]?.target]),
    );
    expect(shown.nodes.every(({ hidden }) => hidden)).toBe(true);
  });

  it("knows all that is selected, so that it moves along, but shows it only when it is little", () => {
    expect(seen(inputFor({ selection: new Set(["c3", "c4"]) }))).toEqual(["c3", "c4"]);
    const all = new Set(diagram.nodes.map(({ id }) => id));
    expect(seen(inputFor({ selection: all }))).toEqual([]);
    expect(known(inputFor({ selection: all }))).toHaveLength(diagram.nodes.length);
  });

  it("knows what stands in a selected container, which keeps its place while that is resized", () => {
    expect(known(inputFor({ selection: new Set(["s1"]) }))).toContain("c5");
  });

  it("gives the same lists while nothing in them changes", () => {
    const choose = createStaging();
    const first = choose(inputFor(near("c9", "e3")));
    const second = choose(inputFor(near("e3", "c9")));
    expect(second.nodes).toBe(first.nodes);
    expect(second.edges).toBe(first.edges);
  });
});

describe("what lies under the pointer", () => {
  const at = (x: number, y: number) => elementsAt({ x, y }, 1, nodes, edges, layout.rects);
  const box = (id: string) => {
    const rect = layout.rects.get(id);
    if (!rect) throw new Error(`${id} stands nowhere`);
    return rect;
  };

  it("is the component with the innermost container around it", () => {
    const { x, y, width, height } = box("c0");
    expect(at(x + width / 2, y + height / 2)).toEqual(["c0", "s1"]);
  });

  it("is a component already where its connection points reach out", () => {
    const { x, y, width } = box("c0");
    expect(at(x + width / 2, y - 10)).toContain("c0");
    expect(at(x + width / 2, y - 25)).not.toContain("c0");
  });

  it("is the nearest edge beside its line", () => {
    const edge = edges.find(({ id }) => id === "e-users");
    const [from, to] = edge?.data?.route.points ?? [];
    if (!from || !to) throw new Error("no way");
    expect(at((from.x + to.x) / 2 + 2, (from.y + to.y) / 2 + 2)).toContain("e-users");
  });

  it("is nothing on the open page", () => {
    expect(at(-5_000, -5_000)).toEqual([]);
  });
});
