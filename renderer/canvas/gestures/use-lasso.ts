import { useStoreApi } from "@xyflow/react";
import { useMemo } from "react";
import { catalog } from "../../../shared/catalog/registry.ts";
import { absoluteRects, type Rect } from "../../../shared/drawing/geometry.ts";
import { diagramOf } from "../../state/document-store.ts";
import type { Editor } from "../../state/workspace.ts";
import { containerIds } from "../commit-gesture.ts";
import { encircled, lassoed } from "./lasso.ts";

interface Lasso {
  start(): void;
  /** What is selected by it: see `lassoed`; everything as it is while no lasso is drawn. */
  read(selected: ReadonlyMap<string, boolean>): ReadonlyMap<string, boolean>;
  end(): void;
}

/** A lasso drawn on the canvas with Shift held. */
export function useLasso(editor: Editor): Lasso {
  const store = useStoreApi();
  return useMemo(() => {
    let containers: ReadonlyMap<string, Rect> | null = null;
    let last: Rect | null = null;
    let unsubscribe = (): void => undefined;
    const onPage = (): Rect | null => {
      const { userSelectionRect: rect, transform } = store.getState();
      if (!rect) return null;
      const [x, y, zoom] = transform;
      return {
        x: (rect.x - x) / zoom,
        y: (rect.y - y) / zoom,
        width: rect.width / zoom,
        height: rect.height / zoom,
      };
    };
    return {
      start: () => {
        const diagram = diagramOf(editor.document.getState());
        const ids = containerIds(diagram, catalog);
        containers = new Map([...absoluteRects(diagram, catalog)].filter(([id]) => ids.has(id)));
        unsubscribe();
        unsubscribe = store.subscribe(() => {
          last = onPage() ?? last;
        });
      },
      read: (selected) => {
        const lasso = onPage();
        return containers && lasso ? lassoed(selected, lasso, containers) : selected;
      },
      end: () => {
        unsubscribe();
        const around = containers && last ? encircled(last, containers) : [];
        containers = null;
        last = null;
        if (around.length === 0) return;
        editor.view.setState(({ selection }) => ({
          selection: new Set([...selection, ...around]),
        }));
      },
    };
  }, [editor, store]);
}
