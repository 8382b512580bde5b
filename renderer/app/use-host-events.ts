import { useEffect } from "react";
import type { Command } from "../commands/define-command.ts";
import { mayDiscardWindow } from "../documents/discard.ts";
import { openKnownFile } from "../documents/open-document.ts";
import type { Workspace } from "../state/workspace.ts";
import { runCommand } from "./command-context.ts";

/** Answers what the host says unasked: a menu item, the wish to close, a file opened from outside. */
export function useHostEvents(
  workspace: Workspace,
  commands: readonly Command[],
  beforeClose: () => Promise<void>,
): void {
  useEffect(() => {
    const { host } = workspace;
    const answerClose = async () => {
      const close = await mayDiscardWindow(workspace);
      if (close) await beforeClose();
      await host.call("window.answerClose", { close });
    };
    const stops = [
      host.on("menu.command", ({ command: id }) => {
        const command = commands.find((one) => one.id === id);
        if (command) runCommand(workspace, command);
      }),
      host.on("window.closeRequested", () => {
        void answerClose();
      }),
      host.on("file.openRequested", ({ file }) => void openKnownFile(workspace, file)),
    ];
    return () => stops.forEach((stop) => stop());
  }, [workspace, commands, beforeClose]);
}
