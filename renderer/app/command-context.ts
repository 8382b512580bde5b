import type { CommandContext } from "../commands/define-command.ts";
import type { Command } from "../commands/define-command.ts";
import { tellProblem, textsOf } from "../documents/ask.ts";
import type { Workspace } from "../state/workspace.ts";

export function contextOf(workspace: Workspace): CommandContext {
  return { workspace, editor: workspace.store.getState().active };
}

/** Carries a command out, if it can be now. A failure is told, never swallowed. */
export function runCommand(workspace: Workspace, command: Command): void {
  const context = contextOf(workspace);
  if (command.when && !command.when(context)) return;
  Promise.resolve()
    .then(() => command.run(context))
    .catch((error: unknown) => tellFailure(workspace, error));
}

/** What failed unforeseen, in one sentence. */
export function tellFailure(workspace: Workspace, error: unknown): void {
  const problem = error instanceof Error ? error.message : String(error);
  void tellProblem(workspace, textsOf(workspace)("app.crashed", { problem }));
}
