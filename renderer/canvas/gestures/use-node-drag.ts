import { useStoreApi } from "@xyflow/react";
import { useMemo } from "react";
import { catalog } from "../../../shared/catalog/registry.ts";
import type { Point } from "../../../shared/model/schema.ts";
import { outermost } from "../../../shared/model/tree.ts";
import { useWorkspace } from "../../hooks/workspace-context.tsx";
import { diagramOf } from "../../state/document-store.ts";
import type { Editor } from "../../state/workspace.ts";
import { commitDrop, LET_GO } from "../commit-gesture.ts";
import { prepareDrag, type Drag } from "./drag-session.ts";
import { watchKeys, type HandKeys } from "./hand-keys.ts";
import { pageInView, REACH } from "./guides-in-view.ts";

interface NodeDrag {
  start(ids: readonly string[]): void;
  /** The hand has brought nodes to these positions. False when no drag of nodes is going on. */
  move(positions: ReadonlyMap<string, Point>): boolean;
  drop(): void;
}

interface Session {
  readonly drag: Drag;
  readonly keys: HandKeys;
  given: boolean;
}

/** Dragging nodes with the hand: along guides, with Alt as copies, with Mod freely, given up by Escape. */
export function useNodeDrag(editor: Editor): NodeDrag {
  const store = useStoreApi();
  const { preferences } = useWorkspace();
  return useMemo(() => {
    const { document, view } = editor;
    let session: Session | null = null;
    const end = (): void => {
      session?.keys.stop();
      session = null;
    };
    return {
      start: (ids) => {
        end();
        const diagram = diagramOf(document.getState());
        const drag = prepareDrag(
          {
            diagram,
            ids: outermost(diagram, new Set(ids)).map(({ id }) => id),
            view: pageInView(store.getState()),
            grid: preferences.getState().chosen.grid === true,
          },
          catalog,
        );
        const begun: Session = {
          drag,
          given: false,
          keys: watchKeys(
            () => view.setState({ copying: begun.keys.copy() && view.getState().dragged.size > 0 }),
            () => {
              begun.given = true;
              view.setState(LET_GO);
            },
          ),
        };
        session = begun;
      },
      move: (positions) => {
        if (!session) return false;
        if (session.given) return true;
        const { drag, keys } = session;
        const reach = REACH / store.getState().transform[2];
        view.setState({ ...drag(positions, { reach, free: keys.free() }), copying: keys.copy() });
        return true;
      },
      drop: () => {
        end();
        commitDrop(editor, catalog);
      },
    };
  }, [editor, store, preferences]);
}
