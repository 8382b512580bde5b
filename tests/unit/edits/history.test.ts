import { describe, expect, it } from "vitest";
import { record, redo, startHistory, undo, type History } from "../../../shared/edits/history.ts";
import { setTitle } from "../../../shared/edits/set-document.ts";
import { sketch } from "../../../shared/model/sketch.ts";

const start = sketch({ nodes: { a: "vm" } });
const titled = (title: string) => setTitle(start, title);

/** Records titles one after the other; `a~x` merges under the key `x`. */
const typed = (...titles: string[]): History =>
  titles.reduce((history, step) => {
    const [title = "", merge] = step.split("~");
    return record(history, titled(title), "label", merge === undefined ? {} : { merge });
  }, startHistory(start));

describe("history", () => {
  it("goes back to the identical diagrams and forth again", () => {
    const history = typed("a", "b", "c");
    const past = [history.present, ...history.past.map(({ diagram }) => diagram).reverse()];
    let at = history;
    for (const diagram of past) {
      expect(at.present).toBe(diagram);
      at = undo(at);
    }
    expect(undo(at)).toBe(at);
    for (let step = 0; step < 3; step++) at = redo(at);
    expect(at.present).toBe(history.present);
    expect(redo(at)).toBe(at);
  });

  it("records no step for the same diagram", () => {
    const history = typed("a");
    expect(record(history, history.present, "label")).toBe(history);
  });

  it("merges the steps of one gesture into one, and only those in a row", () => {
    const history = typed("a~drag", "b~drag", "c~drag", "d~type", "e~drag");
    expect(history.past).toHaveLength(3);
    expect(undo(undo(history)).present.title).toBe("c");
    expect(undo(undo(undo(history))).present).toBe(start);
  });

  it("forgets a gesture that leads back to where it began", () => {
    const history = record(typed("a~drag", "b~drag"), start, "label", { merge: "drag" });
    expect(history).toEqual(startHistory(start));
    expect(history.present).toBe(start);
  });

  it("begins a new step after an undo, even under the same key", () => {
    const history = record(undo(typed("a~type", "b~other")), titled("c"), "l", { merge: "type" });
    expect(history.past).toHaveLength(2);
    expect(undo(history).present.title).toBe("a");
  });

  it("drops the future when something else is done", () => {
    expect(record(undo(typed("a", "b")), titled("c"), "label").future).toEqual([]);
  });

  it("keeps thousands of steps of an ordinary diagram, and fewer of a very large one", () => {
    const after = (diagram: typeof start, steps: number) => {
      let history = startHistory(diagram);
      for (let step = 0; step < steps; step++) {
        history = record(history, { ...diagram }, "label");
      }
      return history.past.length;
    };
    expect(after(start, 3_000)).toBe(3_000);
    const [node] = start.nodes;
    const large = { ...start, nodes: Array.from({ length: 20_000 }, () => node ?? start.nodes[0]) };
    expect(after(large as typeof start, 600)).toBe(500);
  });
});
