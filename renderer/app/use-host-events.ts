import { useEffect } from "react";
import type { Command } from "../commands/define-command.ts";
import { mayDiscard } from "../documents/discard.ts";
import { openKnownFile } from "../documents/open-document.ts";
import type { Workspace } from "../state/workspace.ts";
import { runCommand } from "./command-context.ts";

/** Answers what the host says unasked: a menu item, the wish to close, a file opened from outside. */
export function useHostEvents(workspace: Workspace, commands: readonly Command[]): void {
  useEffect(() => {
    const { host } = workspace;
    const stops = [
      host.on("menu.command", ({ command: id }) => {
        const command = commands.find((one) => one.id === id);
        if (command) runCommand(workspace, command);
      }),
      host.on("window.closeRequested", () => {
        void mayDiscard(workspace).then((close) => host.call("window.answerClose", { close }));
      }),
      host.on("file.openRequested", ({ file }) => void openKnownFile(workspace, file)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [workspace, commands]);
}
