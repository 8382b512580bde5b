import { useEffect } from "react";
import { translator } from "../../shared/i18n/translate.ts";
import type { Command } from "../commands/define-command.ts";
import { menuModel } from "../commands/menu-model.ts";
import { diagramName } from "../documents/diagram-name.ts";
import { isUnsaved } from "../state/document-store.ts";
import type { Workspace } from "../state/workspace.ts";
import { contextOf } from "./command-context.ts";

/** Menus and the title may lag behind the hand by this much. */
const PAUSE_MS = 80;

/**
 * Keeps the window's frame in step with what is open: title, native menu, unsaved guard, language and
 * theme of the page. Many changes in a row are told once.
 */
export function useWindowState(workspace: Workspace, commands: readonly Command[]): void {
  useEffect(() => {
    let told = "";
    let scheduled: number | undefined;
    const tell = () => {
      scheduled = undefined;
      const { language, theme } = workspace.preferences.getState();
      // Stating them again, even as they are, would style the whole page anew.
      const { documentElement: page } = document;
      if (page.lang !== language) page.lang = language;
      if (page.dataset["theme"] !== theme) page.dataset["theme"] = theme;
      const state = windowState(workspace, commands);
      if (document.title !== state.title) document.title = state.title;
      const text = JSON.stringify(state);
      if (text !== told) void workspace.host.call("window.update", state);
      told = text;
    };
    const schedule = () => {
      scheduled ??= window.setTimeout(tell, PAUSE_MS);
    };
    let stopEditors = () => {};
    const followEditors = () => {
      stopEditors();
      const { editors, active } = workspace.store.getState();
      const stops = [
        ...editors.map(({ document }) => document.subscribe(schedule)),
        // The hand on the canvas changes positions in every frame; no command hangs on those.
        active?.view.subscribe((now, before) => {
          const moved = now.dragged !== before.dragged || now.viewport !== before.viewport;
          if (!moved && now.zoom === before.zoom) schedule();
        }),
      ];
      stopEditors = () => stops.forEach((stop) => stop?.());
      schedule();
    };
    const stops = [
      workspace.preferences.subscribe(schedule),
      workspace.store.subscribe(followEditors),
    ];
    const onBeforeUnload = (event: BeforeUnloadEvent) => {
      if (holdsUnsaved(workspace)) event.preventDefault();
    };
    // Electron asks through its own close guard instead.
    if (workspace.description.host === "browser") {
      window.addEventListener("beforeunload", onBeforeUnload);
    }
    followEditors();
    tell();
    return () => {
      window.clearTimeout(scheduled);
      window.removeEventListener("beforeunload", onBeforeUnload);
      stopEditors();
      stops.forEach((stop) => stop());
    };
  }, [workspace, commands]);
}

function windowState(workspace: Workspace, commands: readonly Command[]) {
  const t = translator(workspace.preferences.getState().language);
  const { active } = workspace.store.getState();
  const state = active?.document.getState();
  const mark = state && isUnsaved(state) ? "● " : "";
  return {
    title: state ? `${mark}${diagramName(state, t)} — ${t("app.name")}` : t("app.name"),
    unsaved: holdsUnsaved(workspace),
    menu: menuModel(commands, contextOf(workspace), t),
  };
}

const holdsUnsaved = ({ store }: Workspace): boolean =>
  store.getState().editors.some(({ document }) => isUnsaved(document.getState()));
