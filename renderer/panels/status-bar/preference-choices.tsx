import { Languages, SunMoon } from "lucide-react";
import type { ReactNode } from "react";
import { useStore } from "zustand";
import type { Preferences } from "../../../shared/host/contract.ts";
import { choosePreferences } from "../../documents/preferences.ts";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { keepFieldKeys } from "../../ui/keys.ts";
import styles from "./status-bar.module.css";

export function LanguageChoice() {
  const t = useTranslate();
  return (
    <Choice<Preferences["language"]>
      name="language"
      icon={<Languages size={14} aria-hidden="true" />}
      label={t("bars.language")}
      // A language is always written in itself.
      options={{ system: t("bars.languageSystem"), en: "English", ko: "한국어" }}
    />
  );
}

export function ThemeChoice() {
  const t = useTranslate();
  return (
    <Choice<Preferences["theme"]>
      name="theme"
      icon={<SunMoon size={14} aria-hidden="true" />}
      label={t("bars.theme")}
      options={{
        system: t("bars.themeSystem"),
        light: t("bars.themeLight"),
        dark: t("bars.themeDark"),
      }}
    />
  );
}

interface ChoiceProps<V extends string> {
  readonly name: "language" | "theme";
  readonly icon: ReactNode;
  readonly label: string;
  readonly options: Readonly<Record<V, string>>;
}

function Choice<V extends string>({ name, icon, label, options }: ChoiceProps<V>) {
  const workspace = useWorkspace();
  const chosen = useStore(workspace.preferences, (state) => state.chosen[name]);
  return (
    <span className={styles.choice} title={label}>
      {icon}
      <select
        className={styles.select}
        aria-label={label}
        value={chosen}
        onKeyDown={keepFieldKeys}
        onChange={({ target }) => void choosePreferences(workspace, { [name]: target.value })}
      >
        {Object.entries<string>(options).map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </span>
  );
}
