import type { Preferences } from "../../shared/host/contract.ts";
import { loadTexts } from "../../shared/i18n/texts.ts";
import type { Workspace } from "../state/workspace.ts";
import { tellHostError } from "./ask.ts";
import { resolvePreferences } from "./resolve-preferences.ts";

/** Takes over what the user chose, at once, and remembers it. */
export async function choosePreferences(
  workspace: Workspace,
  change: Partial<Preferences>,
): Promise<void> {
  const { locale } = workspace.description;
  const changed = () => ({ ...workspace.preferences.getState().chosen, ...change });
  await loadTexts(resolvePreferences(changed(), locale).language);
  // Asked again: something else may have been chosen while the texts were fetched.
  const next = changed();
  const { panels } = workspace.preferences.getState();
  workspace.preferences.setState({ ...resolvePreferences(next, locale), panels });
  const answer = await workspace.host.call("preferences.set", next);
  if (!answer.ok) await tellHostError(workspace, answer.error);
}

/** Whoever left the colours to the system has those of the system, also when it changes them later. */
export function followSystemColours({ description, preferences }: Workspace): void {
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
    const { chosen } = preferences.getState();
    preferences.setState({ theme: resolvePreferences(chosen, description.locale).theme });
  });
}
