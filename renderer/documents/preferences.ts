import type { Preferences } from "../../shared/host/contract.ts";
import type { Workspace } from "../state/workspace.ts";
import { tellHostError } from "./ask.ts";
import { resolvePreferences } from "./resolve-preferences.ts";

/** Takes over what the user chose, at once, and remembers it. */
export async function choosePreferences(
  workspace: Workspace,
  change: Partial<Preferences>,
): Promise<void> {
  const { chosen, panels } = workspace.preferences.getState();
  const next = { ...chosen, ...change };
  workspace.preferences.setState({
    ...resolvePreferences(next, workspace.description.locale),
    panels,
  });
  const answer = await workspace.host.call("preferences.set", next);
  if (!answer.ok) await tellHostError(workspace, answer.error);
}
