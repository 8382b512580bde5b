import type { Workspace } from "../state/workspace.ts";
import { openEditor } from "./editors.ts";

/** Opens an empty diagram. */
export function newDiagram(workspace: Workspace): void {
  openEditor(workspace, { diagram: { format: "lintel", version: 1, nodes: [], edges: [] } });
}
