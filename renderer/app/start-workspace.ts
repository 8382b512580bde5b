import type { Surroundings } from "../../shared/catalog/surroundings.ts";
import type { HostClient } from "../../shared/host/client.ts";
import type { AppDescription, IconFiles, Preferences } from "../../shared/host/contract.ts";
import { loadTexts } from "../../shared/i18n/texts.ts";
import { checkActive } from "../documents/check-active.ts";
import { openKnownFile } from "../documents/open-document.ts";
import { restoreSession } from "../documents/session.ts";
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
/** How long the first picture may wait for the diagrams of the last time. */
const PATIENCE_MS = 1500;
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
  checkActive(workspace);
  await loadTexts(workspace.preferences.getState().language);
  await openAtStart(workspace);
  return workspace;
}

/**
 * Opens what was open the last time, and then, in focus, what was named at the start. The window does not
 * wait for long: a share that does not answer must not keep it from being drawn.
 */
async function openAtStart(workspace: Workspace): Promise<void> {
  const [navigation] = performance.getEntriesByType("navigation");
  const anew = (navigation as PerformanceNavigationTiming | undefined)?.type === "reload";
  const named = workspace.description.openAtStart;
  const opened = restoreSession(workspace, anew).then(() => {
    if (named) void openKnownFile(workspace, named);
  });
  await Promise.race([opened, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
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
