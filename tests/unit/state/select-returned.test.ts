import { beforeEach, describe, expect, it } from "vitest";
import { createDocumentStore, type DocumentStore } from "../../../renderer/state/document-store.ts";
import { selectReturned } from "../../../renderer/state/select-returned.ts";
import { createViewStore, type ViewStore } from "../../../renderer/state/view-store.ts";
import { removeElements } from "../../../shared/edits/remove-elements.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const LABEL = "commands.remove";
let document: DocumentStore;
let view: ViewStore;

beforeEach(() => {
  const diagram = sketch({
    nodes: { net: "zone/network", web: ["server", { in: "net" }], db: "database", cache: "cache" },
    edges: [
      ["web", "db"],
      ["db", "cache"],
    ],
  });
  document = createDocumentStore({ diagram });
  view = createViewStore();
  selectReturned(document, view);
});

const selected = () => [...view.getState().selection].sort();
const remove = (...ids: string[]) =>
  document.apply(LABEL, (diagram) => removeElements(diagram, new Set(ids)));
const rename = (name: string) =>
  document.apply("commands.rename", (diagram) => ({
    ...diagram,
    nodes: diagram.nodes.map((node) => (node.id === "cache" ? { ...node, name } : node)),
  }));

describe("what an undo or a redo brings back", () => {
  it("is selected, without what only came along", () => {
    remove("web", "cache");
    expect(selected()).toEqual([]);
    document.undo();
    expect(selected()).toEqual(["cache", "web"]);
  });

  it("is the container alone when it returns with what it holds", () => {
    remove("net", "web");
    document.undo();
    expect(selected()).toEqual(["net"]);
  });

  it("is an edge that was deleted by itself, and that of a redone drawing", () => {
    remove("web->db");
    document.undo();
    expect(selected()).toEqual(["web->db"]);

    const edge = { id: "new", source: "web", target: "cache" };
    document.apply(LABEL, (diagram) => ({ ...diagram, edges: [...diagram.edges, edge] }));
    document.undo();
    document.redo();
    expect(selected()).toEqual(["new"]);
  });

  it("leaves the selection and the history alone where nothing comes back", () => {
    view.setState({ selection: new Set(["db"]) });
    rename("Fast");
    const { past } = document.getState().history;
    document.undo();
    document.redo();
    remove("cache");
    expect(selected()).toEqual(["db"]);
    expect(document.getState().history.past).toHaveLength(past.length + 1);
  });

  it("is not what an edit brings", () => {
    document.apply(LABEL, (diagram) => ({
      ...diagram,
      nodes: [...diagram.nodes, ...sketch({ nodes: { vm: "vm" } }).nodes],
    }));
    expect(selected()).toEqual([]);
  });
});
