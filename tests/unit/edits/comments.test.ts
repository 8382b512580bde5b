import { describe, expect, it } from "vitest";
import {
  addComment,
  removeComment,
  resolveComment,
  rewordComment,
} from "../../../shared/edits/comments.ts";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const diagram = sketch({ nodes: { web: "vm" } });
const words = { text: "Why only one?", by: "김하나", on: "2026-11-21" };
const commented = addComment(diagram, "web", words);

describe("commenting", () => {
  it("pins words, writer and day to an element", () => {
    expect(commented.comments).toEqual([{ id: "c-1", subject: "web", ...words }]);
  });
  it("says nothing of a writer or a day that is not given", () => {
    const bare = addComment(diagram, "model", { text: "Later", by: "", on: "" });
    expect(bare.comments).toEqual([{ id: "c-1", subject: "model", text: "Later" }]);
  });
  it("never gives the id of another comment, whatever their ids are", () => {
    const given = [
      { id: "c-7", subject: "web", text: "a" },
      { id: "mine", subject: "web", text: "b" },
    ];
    const ids = addComment({ ...diagram, comments: given }, "web", words).comments;
    expect(ids?.map(({ id }) => id)).toEqual(["c-7", "mine", "c-8"]);
  });
  it("is resolved and opened again without a trace", () => {
    const resolved = resolveComment(commented, "c-1", true);
    expect(resolved.comments?.[0]?.resolved).toBe(true);
    expect(resolveComment(resolved, "c-1", false)).toEqual(commented);
  });
  it("changes nothing when it is so already, or when there is no such comment", () => {
    expect(resolveComment(commented, "c-1", false)).toBe(commented);
    expect(resolveComment(commented, "c-9", true)).toBe(commented);
    expect(removeComment(commented, "c-9")).toBe(commented);
    expect(rewordComment(commented, "c-1", words)).toBe(commented);
  });
  it("is reworded where it stands and keeps what else the file says of it", () => {
    const known = { ...diagram, comments: [{ id: "x", subject: "web", text: "a", tag: 3 }] };
    const reworded = rewordComment(known, "x", { text: "b", by: "Lee" });
    expect(reworded.comments).toEqual([{ id: "x", subject: "web", text: "b", tag: 3, by: "Lee" }]);
  });
  it("is taken away, and the list with the last one", () => {
    expect(removeComment(commented, "c-1")).toEqual(diagram);
  });
  it("is in the file as it was written", () => {
    const read = parseDiagram(canonicalText(commented), parseContext(catalog));
    expect(read.ok && read.value.comments).toEqual(commented.comments);
  });
});
