import { Search, X } from "lucide-react";
import type { KeyboardEvent, Ref } from "react";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { isComposing, keepFieldKeys } from "../../ui/keys.ts";
import styles from "./start.module.css";

interface TemplateSearchProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onDown: () => void;
}

/** The search follows every syllable, also while it is being composed. */
export function TemplateSearch({ ref, query, onQuery, onDown }: TemplateSearchProps) {
  const t = useTranslate();
  const onKeyDown = (event: KeyboardEvent) => {
    keepFieldKeys(event);
    if (isComposing(event)) return;
    if (event.key === "ArrowDown" || (event.key === "Enter" && query.trim() !== "")) {
      event.preventDefault();
      onDown();
    } else if (event.key === "Escape") onQuery("");
  };
  return (
    <div className={styles.search}>
      <Search size={16} className={styles.searchMark} aria-hidden="true" />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        className={styles.searchInput}
        value={query}
        placeholder={t("startGroups.search")}
        aria-label={t("startGroups.search")}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => onQuery(target.value)}
        onKeyDown={onKeyDown}
      />
      {query !== "" && (
        <span className={styles.searchClear}>
          <IconButton
            small
            label={t("startGroups.clear")}
            icon={<X size={14} />}
            onClick={() => onQuery("")}
          />
        </span>
      )}
    </div>
  );
}
