import { Search, X } from "lucide-react";
import { useState, type KeyboardEvent, type Ref } from "react";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { isComposing, keepFieldKeys } from "../../ui/keys.ts";
import styles from "./palette.module.css";

interface PaletteSearchProps {
  readonly ref: Ref<HTMLInputElement>;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onDown: () => void;
  readonly onEnter: () => void;
}

/** The search follows every syllable, also while it is being composed. */
export function PaletteSearch({ ref, query, onQuery, onDown, onEnter }: PaletteSearchProps) {
  const t = useTranslate();
  const [text, setText] = useState(query);
  const set = (value: string) => {
    setText(value);
    onQuery(value.trim());
  };
  const onKeyDown = (event: KeyboardEvent) => {
    keepFieldKeys(event);
    if (isComposing(event)) return;
    if (event.key === "ArrowDown") {
      event.preventDefault();
      onDown();
    } else if (event.key === "Enter") onEnter();
    else if (event.key === "Escape") set("");
  };
  return (
    <div className={styles.search}>
      <Search size={14} className={styles.searchMark} aria-hidden="true" />
      <input
        ref={ref}
        type="text"
        role="searchbox"
        className={styles.searchInput}
        value={text}
        placeholder={t("palette.search")}
        aria-label={t("palette.search")}
        spellCheck={false}
        autoComplete="off"
        onChange={({ target }) => set(target.value)}
        onKeyDown={onKeyDown}
      />
      {text !== "" && (
        <button
          type="button"
          className={styles.clear}
          aria-label={t("palette.clear")}
          onClick={() => set("")}
        >
          <X size={14} />
        </button>
      )}
    </div>
  );
}
