import { describe, expect, it } from "vitest";
import { copyElements, pasteElements } from "../../../shared/edits/clipboard.ts";
import { duplicateElements } from "../../../shared/edits/duplicate-elements.ts";
import { removeElements } from "../../../shared/edits/remove-elements.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram: Diagram = {
  ...sketch({
    nodes: {
      net: "zone/network",
      "web-1": ["vm", { in: "net", name: "웹", replicas: 2 }],
      db: ["database", { in: "net", name: "DB" }],
      users: "user",
    },
    edges: [
      ["users", "web-1", { id: "in" }],
      ["web-1", "db", { id: "sql", protocol: "postgres" }],
    ],
    waivers: [{ rule: "spof/*", subject: "db", reason: "pilot" }],
  }),
  comments: [{ id: "c1", subject: "db", text: "ask the team" }],
};
const shape = (one: Diagram) => ({
  nodes: one.nodes.map(({ id, parent }) => (parent === undefined ? id : `${id} in ${parent}`)),
  edges: one.edges.map(({ id, source, target }) => `${id}: ${source} > ${target}`),
});

function paste(into: Diagram, text: string | undefined, place = {}) {
  const result = pasteElements(into, text ?? "", place);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

describe("removeElements", () => {
  it("takes what is inside a container along, and edges that would end at nothing", () => {
    expect(shape(removeElements(diagram, "net"))).toEqual({ nodes: ["users"], edges: [] });
    expect(shape(removeElements(diagram, ["db"])).edges).toEqual(["in: users > web-1"]);
  });

  it("leaves waivers and comments for undo and for the stale waiver's finding", () => {
    const { waivers, comments } = removeElements(diagram, "db");
    expect(waivers).toBe(diagram.waivers);
    expect(comments).toBe(diagram.comments);
  });

  it("removes an edge alone", () => {
    const without = removeElements(diagram, "sql");
    expect(without.nodes).toBe(diagram.nodes);
    expect(shape(without).edges).toEqual(["in: users > web-1"]);
  });
});

describe("bends of copied edges", () => {
  const bent: Diagram = {
    ...diagram,
    nodes: diagram.nodes.map((node) =>
      node.id === "net" ? { ...node, position: { x: 1_000, y: 500 } } : node,
    ),
    edges: diagram.edges.map((edge) => ({ ...edge, bends: [{ x: 10, y: 20 }] })),
  };
  const bendsOf = (one: Diagram) => one.edges.at(-1)?.bends;

  it("go with the copy when the container around them is not copied", () => {
    expect(bendsOf(duplicateElements(bent, ["web-1", "db"])[0])).toEqual([{ x: 34, y: 44 }]);
    const text = copyElements(bent, ["web-1", "db"]);
    expect(text).toContain('"bends": [\n        { "x": 1010, "y": 520 }\n      ]');
  });

  it("stay when the container they are relative to is copied", () => {
    expect(bendsOf(duplicateElements(bent, "net")[0])).toEqual([{ x: 10, y: 20 }]);
    expect(bendsOf(paste(bent, copyElements(bent, "net")).diagram)).toEqual([{ x: 10, y: 20 }]);
  });
});

describe("duplicateElements", () => {
  it("copies nodes within their container, with the edges between them and nothing else", () => {
    const [copied, ids] = duplicateElements(diagram, ["web-1", "db"]);
    expect(ids).toEqual(["vm-1", "db-1", "e-1"]);
    expect(shape(copied).nodes.slice(4)).toEqual(["vm-1 in net", "db-1 in net"]);
    expect(shape(copied).edges.slice(2)).toEqual(["e-1: vm-1 > db-1"]);
    const [before, after] = [diagram.nodes[1], copied.nodes[4]];
    expect(after).toEqual({
      ...before,
      id: "vm-1",
      position: { x: (before?.position.x ?? 0) + 24, y: (before?.position.y ?? 0) + 24 },
    });
  });

  it("copies a container with what is inside, whose places in it stay", () => {
    const [copied] = duplicateElements(diagram, ["net", "db"]);
    expect(shape(copied).nodes.slice(4)).toEqual(["net-1", "vm-1 in net-1", "db-1 in net-1"]);
    expect(copied.nodes[6]?.position).toEqual(diagram.nodes[2]?.position);
  });

  it("copies no edge alone", () => {
    expect(duplicateElements(diagram, "sql")).toEqual([diagram, []]);
  });
});

describe("copyElements and pasteElements", () => {
  it("carry elements to another diagram", () => {
    const text = copyElements(diagram, ["net"]);
    const { diagram: other, ids } = paste(sketch({ nodes: { "net-1": "vm" } }), text);
    expect(shape(other)).toEqual({
      nodes: ["net-1", "net-2", "vm-1 in net-2", "db-1 in net-2"],
      edges: ["e-1: vm-1 > db-1"],
    });
    expect(ids).toEqual(["net-2", "vm-1", "db-1", "e-1"]);
    expect(other.nodes[2]?.properties).toEqual({ replicas: 2 });
  });

  it("take a node out of the container that stays behind, at its place on the page", () => {
    const text = copyElements(diagram, ["db"]) ?? "";
    const place = diagram.nodes[2]?.position ?? { x: 0, y: 0 };
    expect(text).toMatch(/^\{\n {2}"format": "lintel-fragment",/);
    expect(text).not.toContain("parent");
    expect(text).toContain(`"position": { "x": ${place.x}, "y": ${place.y} }`);
  });

  it("step aside each time, so that every copy shows", () => {
    const text = copyElements(diagram, ["users"]);
    const once = paste(diagram, text).diagram;
    const twice = paste(once, text).diagram;
    const [original, first, second] = [diagram.nodes[3], once.nodes.at(-1), twice.nodes.at(-1)];
    expect(first?.position.x).toBe((original?.position.x ?? 0) + 24);
    expect(second?.position.x).toBe((original?.position.x ?? 0) + 48);
  });

  it("put the upper left corner where the pointer is, also inside a container", () => {
    const text = copyElements(diagram, ["web-1", "db"]);
    const inside = paste(diagram, text, { at: { x: 300, y: 200 }, parent: "net" }).diagram;
    expect(shape(inside).nodes.slice(4)).toEqual(["vm-1 in net", "db-1 in net"]);
    expect(inside.nodes[4]?.position).toEqual({ x: 300, y: 200 });
    const gap = (diagram.nodes[2]?.position.x ?? 0) - (diagram.nodes[1]?.position.x ?? 0);
    expect(inside.nodes[5]?.position).toEqual({ x: 300 + gap, y: 200 });
  });

  it("paste onto the page when the place is no container", () => {
    const { diagram: next } = paste(diagram, copyElements(diagram, ["db"]), { parent: "users" });
    expect(next.nodes.at(-1)).not.toHaveProperty("parent");
  });

  it("read the text of a whole diagram too", () => {
    const whole = JSON.stringify(sketch({ nodes: { a: "vm" } }));
    expect(paste(diagram, whole).ids).toEqual(["a-1"]);
  });

  it.each(["hello", "", "{}", '{"format":"lintel-fragment"}', "[1,2"])("refuse %j", (text) => {
    expect(pasteElements(diagram, text)).toMatchObject({ ok: false });
  });

  it("copy nothing when no node is chosen", () => {
    expect(copyElements(diagram, ["sql"])).toBeUndefined();
  });
});
