import { useEffect } from "react";
import { openDropped } from "../documents/open-dropped.ts";
import type { Workspace } from "../state/workspace.ts";
import { tellFailure } from "./command-context.ts";

/** Opens files that are dragged from the system onto the window, wherever they fall. */
export function useFileDrop(workspace: Workspace): void {
  useEffect(() => {
    const { dataset } = document.documentElement;
    const show = (over: boolean) => {
      if (over) dataset["filesOver"] = "";
      else delete dataset["filesOver"];
    };
    const bringsFiles = ({ dataTransfer }: DragEvent) =>
      dataTransfer?.types.includes("Files") === true;
    const busy = () => {
      const { question, fileRequest, open } = workspace.dialogs.getState();
      return question !== null || fileRequest !== null || open !== null;
    };
    const onDragOver = (event: DragEvent) => {
      if (!bringsFiles(event) || event.defaultPrevented) return;
      // Left to the browser, the file would take the place of the window.
      event.preventDefault();
      const refused = busy();
      if (event.dataTransfer) event.dataTransfer.dropEffect = refused ? "none" : "copy";
      show(!refused);
    };
    const onDragLeave = ({ relatedTarget }: DragEvent) => {
      if (relatedTarget === null) show(false);
    };
    const onDrop = (event: DragEvent) => {
      show(false);
      if (!bringsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      if (busy()) return;
      // Read now: the list is empty once the event is over.
      const files = [...(event.dataTransfer?.files ?? [])];
      openDropped(workspace, files).catch((error: unknown) => tellFailure(workspace, error));
    };
    window.addEventListener("dragover", onDragOver);
    window.addEventListener("dragleave", onDragLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onDragOver);
      window.removeEventListener("dragleave", onDragLeave);
      window.removeEventListener("drop", onDrop);
      show(false);
    };
  }, [workspace]);
}
