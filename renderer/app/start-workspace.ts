import type { Surroundings } from "../../shared/catalog/surroundings.ts";
import type { HostClient } from "../../shared/host/client.ts";
import type { AppDescription, IconFiles, Preferences } from "../../shared/host/contract.ts";
import { loadTexts } from "../../shared/i18n/texts.ts";
import { openKnownFile } from "../documents/open-document.ts";
import { resolvePreferences } from "../documents/resolve-preferences.ts";
import { createDialogStore } from "../state/dialog-store.ts";
import { createPreferencesStore } from "../state/preferences-store.ts";
import { createWorkspaceStore, type Workspace } from "../state/workspace.ts";

const UNKNOWN_HOST: AppDescription = {
  host: "browser",
  platform: "linux",
  version: "",
  dialogs: "drawn",
  locale: navigator.language,
  openAtStart: null,
};
const DEFAULTS: Preferences = { language: "system", theme: "system" };

/** Asks the host who it is and what the user prefers, and opens what was named at start. */
export async function startWorkspace(host: HostClient): Promise<Workspace> {
  const [described, preferred, icons] = await Promise.all([
    host.call("app.describe", {}),
    host.call("preferences.get", {}),
    host.call("icons.list", {}),
  ]);
  // Without an answer the window still draws; whatever needs the host will say what is wrong.
  const description = described.ok ? atHome(described.value) : UNKNOWN_HOST;
  const chosen = preferred.ok ? preferred.value : DEFAULTS;
  const workspace: Workspace = {
    host,
    description,
    preferences: createPreferencesStore({
      ...resolvePreferences(chosen, description.locale),
      panels: { palette: true, inspector: true, findings: true },
    }),
    dialogs: createDialogStore(),
    store: createWorkspaceStore(),
    ...(icons.ok && (await readIcons(icons.value))),
  };
  await loadTexts(workspace.preferences.getState().language);
  if (description.openAtStart) void openKnownFile(workspace, description.openAtStart);
  return workspace;
}

/** Most users have no icons of their own: what reads them is fetched when there are some. */
async function readIcons(given: IconFiles): Promise<{ readonly icons?: Surroundings }> {
  if (given.files.length === 0) return {};
  const { readIconPack } = await import("../../shared/catalog/icon-pack.ts");
  return { icons: readIconPack(given) };
}

/** In a browser the language is the browser's, not that of the machine the host runs on. */
function atHome(description: AppDescription): AppDescription {
  return description.host === "browser"
    ? { ...description, locale: navigator.language }
    : description;
}
