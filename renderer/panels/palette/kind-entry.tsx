import type { DragEvent } from "react";
import type { Kind } from "../../../shared/catalog/define-kind.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { classes } from "../../ui/classes.ts";
import styles from "./palette.module.css";

/** Type of the data that a dragged entry carries: the kind's id. */
const DRAG_TYPE = "application/x-lintel-kind";

interface KindEntryProps {
  readonly kind: Kind;
  readonly placing: boolean;
  readonly tabbable: boolean;
  readonly onPlace: (kindId: string) => void;
}

export function KindEntry({ kind, placing, tabbable, onPlace }: KindEntryProps) {
  const language = useLanguage();
  const drag = (event: DragEvent) => {
    event.dataTransfer.setData(DRAG_TYPE, kind.id);
    event.dataTransfer.effectAllowed = "copy";
  };
  return (
    <li>
      <button
        type="button"
        draggable
        data-kind={kind.id}
        tabIndex={tabbable ? 0 : -1}
        aria-pressed={placing}
        className={classes(styles.entry, placing && styles.placing)}
        onClick={() => onPlace(kind.id)}
        onDragStart={drag}
      >
        <span className={styles.entryName}>{kind.names[language]}</span>
      </button>
    </li>
  );
}
