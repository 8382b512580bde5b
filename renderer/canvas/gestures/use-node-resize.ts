import { useStoreApi } from "@xyflow/react";
import { useMemo } from "react";
import { catalogFor } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Point, Size } from "../../../shared/model/schema.ts";
import { nodesById } from "../../../shared/model/tree.ts";
import { useWorkspace } from "../../hooks/workspace-context.tsx";
import { diagramOf } from "../../state/document-store.ts";
import type { Editor } from "../../state/workspace.ts";
import { commitResize } from "../commit-gesture.ts";
import { watchKeys, type HandKeys } from "./hand-keys.ts";
import { prepareResize, type Resize } from "./resize-session.ts";
import { pageInView, REACH } from "./guides-in-view.ts";

interface NodeResize {
  /** The hand has pulled a node to this size; the positions are its own and those of what is inside. */
  pull(id: string, size: Size, positions: ReadonlyMap<string, Point>): void;
  end(id: string): void;
}

interface Session {
  readonly id: string;
  readonly resize: Resize;
  readonly keys: HandKeys;
  /** Where the hand has brought the corner, before it fitted anything. */
  at: Point;
  given: boolean;
}

const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** Pulling at the borders of a node with the hand: along guides, with Mod freely, given up by Escape. */
export function useNodeResize(editor: Editor): NodeResize {
  const store = useStoreApi();
  const { preferences } = useWorkspace();
  return useMemo(() => {
    const { document, view } = editor;
    let session: Session | null = null;
    const begin = (id: string): Session | null => {
      session?.keys.stop();
      const diagram = diagramOf(document.getState());
      const at = nodesById(diagram).get(id)?.position;
      if (!at) return null;
      const seen = pageInView(store.getState());
      const grid = preferences.getState().chosen.grid === true;
      const resize = prepareResize({ diagram, id, view: seen, grid }, catalogFor(diagram, catalog));
      const keys = watchKeys(
        () => undefined,
        () => {
          begun.given = true;
          view.setState({ dragged: NOTHING, resized: NOTHING, guides: [] });
        },
      );
      const begun: Session = { id, resize, keys, at, given: false };
      return begun;
    };
    return {
      pull: (id, size, positions) => {
        if (session?.id !== id) session = begin(id);
        if (!session || session.given) return;
        const wanted = (session.at = positions.get(id) ?? session.at);
        const options = { reach: REACH / store.getState().transform[2], free: session.keys.free() };
        const { box, guides } = session.resize({ ...wanted, ...size }, options);
        const [dx, dy] = [box.x - wanted.x, box.y - wanted.y];
        // What is inside stays where it is on the page.
        const moved = [...positions].map(([one, { x, y }]): [string, Point] =>
          one === id ? [id, { x: box.x, y: box.y }] : [one, { x: x - dx, y: y - dy }],
        );
        const { width, height } = box;
        view.setState(({ dragged, resized }) => ({
          dragged: new Map([...dragged, ...moved]),
          resized: new Map([...resized, [id, { width, height }]]),
          guides,
        }));
      },
      end: (id) => {
        session?.keys.stop();
        session = null;
        view.setState({ guides: [] });
        commitResize(editor, id, catalog);
      },
    };
  }, [editor, store, preferences]);
}
