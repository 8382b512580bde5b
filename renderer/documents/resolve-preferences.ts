import type { Preferences } from "../../shared/host/contract.ts";
import type { PreferencesState } from "../state/preferences-store.ts";

/** Turns `system` into what this system says. */
export function resolvePreferences(
  chosen: Preferences,
  locale: string,
): Omit<PreferencesState, "panels"> {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  return {
    chosen,
    language:
      chosen.language === "system" ? (locale.startsWith("ko") ? "ko" : "en") : chosen.language,
    theme: chosen.theme === "system" ? (dark ? "dark" : "light") : chosen.theme,
  };
}
