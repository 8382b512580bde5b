import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseContext } from "../../../shared/catalog/parse-context.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { addComponentBeside, addContainerBeside } from "../../../shared/edits/add-beside.ts";
import { alignNodes, distributeNodes, sameSize } from "../../../shared/edits/align-nodes.ts";
import { addNode } from "../../../shared/edits/add-node.ts";
import { copyElements, pasteElements } from "../../../shared/edits/clipboard.ts";
import { connect } from "../../../shared/edits/connect.ts";
import { duplicateElements } from "../../../shared/edits/duplicate-elements.ts";
import { freeWay, setLabelPosition, setWay } from "../../../shared/edits/edge-way.ts";
import { groupNodes, ungroupNodes } from "../../../shared/edits/group-nodes.ts";
import { growAround } from "../../../shared/edits/grow-around.ts";
import { insertOnEdge } from "../../../shared/edits/insert-on-edge.ts";
import { toggleLocked } from "../../../shared/edits/locks.ts";
import { reconnectEdge } from "../../../shared/edits/reconnect-edge.ts";
import { record, redo, startHistory, undo } from "../../../shared/edits/history.ts";
import { moveInto } from "../../../shared/edits/move-into.ts";
import { moveNodes, placeNodes } from "../../../shared/edits/move-nodes.ts";
import { removeElements } from "../../../shared/edits/remove-elements.ts";
import { bringToFront, sendToBack } from "../../../shared/edits/reorder.ts";
import { reparent } from "../../../shared/edits/reparent.ts";
import { resizeNode } from "../../../shared/edits/resize-node.ts";
import { setSettings, setTitle } from "../../../shared/edits/set-document.ts";
import {
  rename,
  setDeployment,
  setFlow,
  setLocked,
  setNotes,
} from "../../../shared/edits/set-fields.ts";
import { setKind } from "../../../shared/edits/set-kind.ts";
import { clearProperty, setProperty } from "../../../shared/edits/set-property.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { normalise } from "../../../shared/model/normalise.ts";
import { parseDiagram } from "../../../shared/model/parse.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { arbitraryDiagram, arbitraryJson } from "../../support/arbitrary-diagram.ts";

const RUNS = { seed: 2026, numRuns: 60 };
const context = parseContext(catalog);

interface Choice {
  readonly ids: readonly string[];
  readonly one: string;
  readonly two: string;
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly value: string | number | boolean | null;
}

type Edit = (diagram: Diagram, choice: Choice) => Diagram;

/** Every edit there is, with whatever arguments come. */
const EDITS: Readonly<Record<string, Edit>> = {
  addNode: (d, { text, one }) => addNode(d, { kind: "generic/vm", name: text, parent: one })[0],
  addContainer: (d, { one }) => addNode(d, { kind: "zone/network", parent: one })[0],
  addAtPlace: (d, { x, y }) =>
    addNode(d, { kind: "new/thing", position: { x, y }, properties: { a: 1 } })[0],
  connect: (d, { one, two, text }) => connect(d, { source: one, target: two, flow: text })[0],
  removeElements: (d, { ids }) => removeElements(d, ids),
  moveNodes: (d, { ids, x, y }) => moveNodes(d, ids, { x, y }),
  placeNodes: (d, { one, x, y }) => placeNodes(d, new Map([[one, { x, y }]])),
  reparent: (d, { ids, one }) => reparent(d, ids, one),
  release: (d, { ids }) => reparent(d, ids, undefined),
  moveInto: (d, { ids, one }) => moveInto(d, ids, one),
  resizeNode: (d, { one, x, y }) => resizeNode(d, one, { x, y, width: x, height: y }),
  rename: (d, { ids, text }) => rename(d, ids, text),
  setNotes: (d, { ids, text }) => setNotes(d, ids, text),
  setDeployment: (d, { ids }) => setDeployment(d, ids, "hybrid"),
  inheritDeployment: (d, { ids }) => setDeployment(d, ids, undefined),
  setFlow: (d, { ids, text }) => setFlow(d, ids, text),
  setLocked: (d, { ids, x }) => setLocked(d, ids, x > 0),
  setKindToComponent: (d, { ids }) => setKind(d, ids, "generic/database"),
  setKindToContainer: (d, { ids }) => setKind(d, ids, "zone/rack"),
  setProperty: (d, { ids, text, value }) => setProperty(d, ids, `p-${text}`, value),
  clearProperty: (d, { ids, text }) => clearProperty(d, ids, text),
  setTitle: (d, { text }) => setTitle(d, text),
  setSettings: (d, { text, value }) => setSettings(d, { [`s-${text}`]: value, old: undefined }),
  duplicateElements: (d, { ids }) => duplicateElements(d, ids)[0],
  copyAndPaste: (d, { ids, one }) => pasted(d, copyElements(d, ids), { parent: one }),
  pasteAt: (d, { ids, x, y }) => pasted(d, copyElements(d, ids), { at: { x, y } }),
  pasteAgain: (d, { ids }) => pasted(d, copyElements(d, ids), {}),
  bringToFront: (d, { ids }) => bringToFront(d, ids),
  sendToBack: (d, { ids }) => sendToBack(d, ids),
  addComponentBeside: (d, { one, text }) => addComponentBeside(d, one, { name: text })[0],
  addContainerBeside: (d, { one }) => addContainerBeside(d, one)[0],
  alignCentres: (d, { ids }) => alignNodes(d, ids, "centre"),
  alignBottom: (d, { ids }) => alignNodes(d, ids, "bottom"),
  distribute: (d, { ids }) => distributeNodes(d, ids, "x"),
  sameHeight: (d, { ids }) => sameSize(d, ids, "height"),
  growAround: (d, { ids }) => growAround(d, ids, catalog),
  toggleLocked: (d, { ids }) => toggleLocked(d, ids),
  group: (d, { ids, text }) => groupNodes(d, ids, { kind: "zone/group", name: text })[0],
  ungroup: (d, { ids }) => ungroupNodes(d, ids)[0],
  insertOnEdge: (d, { one, two }) => insertOnEdge(d, one, two)[0],
  reconnectEdge: (d, { one, two }) => reconnectEdge(d, one, "source", two, "left"),
  setWay: (d, { one, x, y }) =>
    setWay(d, one, [
      { x: 0, y: 0 },
      { x, y },
      { x: 9, y: 9 },
    ]),
  freeWay: (d, { ids }) => freeWay(d, ids),
  setLabelPosition: (d, { ids, x }) => setLabelPosition(d, ids, x / 500),
};

function pasted(diagram: Diagram, text: string | undefined, place: object): Diagram {
  if (text === undefined) return diagram;
  const result = pasteElements(diagram, text, place);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value.diagram;
}

const id = fc.constantFrom("n0", "n1", "n2", "n3", "n4", "e0", "e1", "gone");
const choice: fc.Arbitrary<Choice> = fc.record({
  ids: fc.array(id, { maxLength: 4 }),
  one: id,
  two: id,
  text: fc.string({ maxLength: 5 }),
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.integer({ min: -500, max: 500 }),
  value: fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
});
const start = arbitraryDiagram.map((diagram) => deepFreeze(normalise(diagram)));

describe.each(Object.entries(EDITS))("%s", (_, edit) => {
  it("leaves a diagram that a file can hold and read again", () => {
    fc.assert(
      fc.property(start, choice, (diagram, chosen) => {
        const next = edit(diagram, chosen);
        expect(parseDiagram(canonicalText(next), context)).toEqual({
          ok: true,
          value: normalise(next),
        });
      }),
      RUNS,
    );
  });

  it("keeps every untouched element the same object, and the diagram when nothing changed", () => {
    fc.assert(
      fc.property(start, choice, (diagram, chosen) => {
        const next = edit(diagram, chosen);
        for (const list of ["nodes", "edges"] as const) {
          const before = new Map(diagram[list].map((one) => [one.id, one]));
          for (const element of next[list]) {
            const same = before.get(element.id);
            if (same && !differs(same, element)) expect(element).toBe(same);
          }
          const unchanged =
            next[list].length === diagram[list].length &&
            next[list].every((element, at) => element === diagram[list][at]);
          if (unchanged) expect(next[list]).toBe(diagram[list]);
        }
        if (!differs(diagram, next)) expect(next).toBe(diagram);
      }),
      RUNS,
    );
  });

  it("can be undone to the identical diagram and done again", () => {
    fc.assert(
      fc.property(start, choice, (diagram, chosen) => {
        const next = edit(diagram, chosen);
        const history = record(startHistory(diagram), next, "edit");
        expect(undo(history).present).toBe(diagram);
        expect(redo(undo(history)).present).toBe(next);
      }),
      { ...RUNS, numRuns: 10 },
    );
  });
});

describe("pasteElements", () => {
  it("answers any text with a diagram or one error, never with an exception", () => {
    const hostile = fc.oneof(
      fc.string(),
      arbitraryJson.map((value) => JSON.stringify(value)),
      arbitraryJson.map((nodes) =>
        JSON.stringify({ format: "lintel-fragment", version: 1, nodes, edges: [] }, null, 2),
      ),
    );
    const diagram = normalise({ format: "lintel", version: 1, nodes: [], edges: [] });
    fc.assert(
      fc.property(hostile, (text) => {
        const result = pasteElements(diagram, text);
        expect(result.ok ? result.value.diagram : diagram).toBe(diagram);
      }),
      { seed: 2026, numRuns: 500 },
    );
  });
});

const differs = (a: unknown, b: unknown) => JSON.stringify(a) !== JSON.stringify(b);

/** So that an edit which writes into its input throws. */
function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}
