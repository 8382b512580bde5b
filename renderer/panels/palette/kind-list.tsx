import type { Kind } from "../../../shared/catalog/define-kind.ts";
import type { CSSProperties } from "react";
import { familyLabel } from "../../hooks/family-label.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { KindEntry } from "./kind-entry.tsx";
import styles from "./palette.module.css";

interface KindListProps {
  readonly kinds: readonly Kind[];
  /** Where headings do not say whose kind it is. */
  readonly withFamily?: boolean;
  readonly placing: string | null;
  readonly tabStop: string | undefined;
  readonly onPlace: (kindId: string) => void;
}

export function KindList({ kinds, withFamily, placing, tabStop, onPlace }: KindListProps) {
  const t = useTranslate();
  const language = useLanguage();
  return (
    <ul className={styles.entries} style={{ "--entries": kinds.length } as CSSProperties}>
      {kinds.map((kind) => (
        <KindEntry
          key={kind.id}
          kind={kind}
          language={language}
          family={withFamily ? familyLabel(kind.id, t) : undefined}
          placing={placing === kind.id}
          tabbable={tabStop === kind.id}
          onPlace={onPlace}
        />
      ))}
    </ul>
  );
}
