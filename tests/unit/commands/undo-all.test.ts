import fc from "fast-check";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { pickKind, pickNode } from "../../../renderer/canvas/gestures/pick.ts";
import { placeKind } from "../../../renderer/canvas/place-kind.ts";
import { renameElement } from "../../../renderer/canvas/rename-element.ts";
import { COMMANDS } from "../../../renderer/commands/registry.ts";
import { createDialogStore } from "../../../renderer/state/dialog-store.ts";
import { createDocumentStore, diagramOf } from "../../../renderer/state/document-store.ts";
import { createFindingsStore } from "../../../renderer/state/findings-store.ts";
import { createPreferencesStore } from "../../../renderer/state/preferences-store.ts";
import { createStandingRoutes } from "../../../renderer/state/standing-routes.ts";
import { createViewStore } from "../../../renderer/state/view-store.ts";
import {
  createWorkspaceStore,
  type Editor,
  type Workspace,
} from "../../../renderer/state/workspace.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { RULES } from "../../../shared/rules/registry.ts";
import { runRules } from "../../../shared/rules/run-rules.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { createTestEngine } from "../../support/layout-engine.ts";
import { randomDiagram } from "../../support/random-diagram.ts";

vi.mock("../../../renderer/engines/layout-engine.ts", () => ({
  layoutEngine: () => ({ ...createTestEngine(), stop: () => undefined }),
}));

/** What asks the host, writes files or leaves the diagram; none of it is a step of the history. */
const ELSEWHERE =
  /^(file|navigate\.to)\.|^insert\.(?!place)|^edit\.(copyAs|fixFinding)|^arrange\.(grid|.*[cC]omment)|^view\.(language|theme)$/;
const OFFERED = COMMANDS.filter(({ id }) => !ELSEWHERE.test(id) && !/^edit\.(undo|redo)$/.test(id));
const DRAWN = { middleOf: () => undefined, middleOfView: () => ({ x: 400, y: 300 }) };
const KINDS = ["generic/vm", "generic/database", "generic/load-balancer", "zone/network"];

beforeAll(() => {
  let clipboard = "";
  vi.stubGlobal("navigator", {
    clipboard: {
      writeText: (text: string) => Promise.resolve(void (clipboard = text)),
      readText: () => Promise.resolve(clipboard),
    },
  });
  vi.stubGlobal("matchMedia", () => ({ matches: true }));
  return () => vi.unstubAllGlobals();
});

function workspaceWith(diagram: Diagram): { workspace: Workspace; editor: Editor } {
  const editor: Editor = {
    id: "one",
    draft: "draft-0001",
    document: createDocumentStore({ diagram }),
    view: createViewStore(),
    findings: createFindingsStore(),
    routes: createStandingRoutes(),
  };
  const store = createWorkspaceStore();
  store.setState({ editors: [editor], active: editor });
  const workspace: Workspace = {
    host: {
      call: () => Promise.reject(new Error("No command here needs the host")),
      on: () => () => undefined,
    },
    description: {
      host: "browser",
      platform: "linux",
      version: "",
      dialogs: "drawn",
      locale: "en",
      openAtStart: null,
    },
    preferences: createPreferencesStore({
      chosen: { language: "en", theme: "light" },
      language: "en",
      theme: "light",
      panels: { palette: true, inspector: true, findings: true },
    }),
    dialogs: createDialogStore(),
    store,
  };
  return { workspace, editor };
}

/** One thing a user does: what is selected, which command, and what is picked or typed after it. */
const step = fc.record({
  command: fc.nat(),
  selected: fc.oneof(fc.tuple(fc.nat()), fc.array(fc.nat(), { maxLength: 4 })),
  keep: fc.boolean(),
  picked: fc.nat(),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

async function take(workspace: Workspace, editor: Editor, one: Step): Promise<string | null> {
  const { document, view } = editor;
  const { nodes, edges } = diagramOf(document.getState());
  const ids = [...nodes, ...edges].map(({ id }) => id);
  const at = (index: number): string => ids[index % ids.length] ?? "none";
  if (!one.keep) view.setState({ selection: new Set(one.selected.map(at)) });
  const context = { workspace, editor };
  const can = OFFERED.filter(({ when }) => when?.call(undefined, context) ?? true);
  const command = can[one.command % can.length];
  await command?.run(context);
  answer(editor, one.picked);
  return command?.id ?? null;
}

/** Picks, places and types what a command asks for. */
function answer(editor: Editor, picked: number): void {
  const { document, view } = editor;
  const { picker, placeNow, renaming } = view.getState();
  const { nodes } = diagramOf(document.getState());
  const kind = { kind: KINDS[picked % KINDS.length] ?? "generic/vm", name: `New ${picked}` };
  if (placeNow) placeKind(editor, { ...kind, kind: placeNow.kind }, { x: picked % 900, y: 40 });
  if (picker?.purpose === "insert" || picker?.purpose === "place") {
    pickKind(editor, picker, kind, DRAWN);
  } else if (picker) {
    const node = nodes[picked % Math.max(1, nodes.length)];
    if (node) pickNode(editor, picker, node.id);
  }
  if (renaming !== null) renameElement(editor, renaming, `Name ${picked}`);
  view.setState({ picker: null, placeNow: null, menuAt: null });
}

describe("a long afternoon of commands", () => {
  it("is undone to the first diagram and redone to the last, step by step", async () => {
    const used = new Set<string>();
    await fc.assert(
      fc.asyncProperty(
        randomDiagram,
        fc.array(step, { minLength: 500, maxLength: 500, size: "max" }),
        async (diagram, steps) => {
          const { workspace, editor } = workspaceWith(diagram);
          const { document } = editor;
          editor.findings.setState({
            findings: runRules(diagram, catalog, { today: "2026-01-01", rules: RULES }).slice(
              0,
              20,
            ),
          });
          for (const one of steps) used.add((await take(workspace, editor, one)) ?? "");
          const last = diagramOf(document.getState());
          const stations = document.getState().history.past.map((entry) => entry.diagram);
          const text = canonicalText(last);

          for (const station of stations.toReversed()) {
            document.undo();
            expect(diagramOf(document.getState())).toBe(station);
          }
          expect(diagramOf(document.getState())).toBe(diagram);
          document.undo();
          expect(diagramOf(document.getState())).toBe(diagram);
          for (const station of [...stations.slice(1), last]) {
            document.redo();
            expect(diagramOf(document.getState())).toBe(station);
          }
          expect(document.getState().history.future).toEqual([]);
          expect(canonicalText(diagramOf(document.getState()))).toBe(text);
        },
      ),
      { numRuns: 12, seed: 20_260, endOnFailure: true },
    );
    // Nothing that can change a diagram was left out by chance.
    const changing = OFFERED.filter(({ id }) => /^(edit|arrange|layout)\./.test(id));
    expect(changing.map(({ id }) => id).filter((id) => !used.has(id))).toEqual([]);
  });
});
