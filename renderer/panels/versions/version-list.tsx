import { useStore } from "zustand";
import type { Generation } from "../../../shared/host/safe-keeping.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import styles from "./versions.module.css";

interface VersionListProps {
  readonly versions: readonly Generation[];
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** Earlier versions by their date, newest first. */
export function VersionList({ versions, chosen, onChoose }: VersionListProps) {
  const t = useTranslate();
  const language = useLanguage();
  const current = useStore(useEditor().document, (state) => state.version);
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "medium" });
  const size = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <ul className={styles.list} aria-label={t("safeKeeping.versions.list")}>
      {versions.map(({ id, savedAt, bytes, version }) => (
        <li key={id}>
          <button
            type="button"
            className={styles.version}
            aria-pressed={id === chosen}
            onClick={() => onChoose(id)}
          >
            <span className={styles.when}>{date.format(new Date(savedAt))}</span>
            <span className={styles.size}>
              {version === current && `${t("safeKeeping.versions.current")} · `}
              {t("safeKeeping.versions.size", { kilobytes: size.format(bytes / 1024) })}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
