import { rename } from "../../shared/edits/set-fields.ts";
import type { Editor } from "../state/workspace.ts";

/** Gives an element its new name and ends the editing of it. */
export function renameElement({ document, view }: Editor, id: string, name: string): void {
  document.apply("commands.rename", (diagram) => rename(diagram, id, name.trim()));
  view.setState({ renaming: null });
}
