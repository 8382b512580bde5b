import { memo, useId, type DragEvent } from "react";
import type { Kind } from "../../../shared/catalog/define-kind.ts";
import { iconOf } from "../../../shared/catalog/icons.ts";
import type { Language } from "../../../shared/i18n/language.ts";
import { classes } from "../../ui/classes.ts";
import { VectorIcon } from "../../ui/vector-icon.tsx";
import styles from "./palette.module.css";

/** Type of the data that a dragged entry carries: the kind's id. */
const DRAG_TYPE = "application/x-lintel-kind";

interface KindEntryProps {
  readonly kind: Kind;
  /** Given, not asked for: a hook in each of many hundred entries is felt. */
  readonly language: Language;
  readonly family: string | undefined;
  readonly placing: boolean;
  readonly tabbable: boolean;
  readonly onPlace: (kindId: string) => void;
}

export const KindEntry = memo(function KindEntry(props: KindEntryProps) {
  const { kind, language, family, placing, tabbable, onPlace } = props;
  const name = kind.names[language];
  const id = useId();
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
        aria-label={name}
        aria-describedby={family === undefined ? undefined : id}
        aria-pressed={placing}
        className={classes(styles.entry, placing && styles.placing)}
        onClick={() => onPlace(kind.id)}
        onDragStart={drag}
      >
        <VectorIcon icon={iconOf(kind)} size={18} className={styles.entryIcon} />
        <span className={styles.entryName}>{name}</span>
        {family !== undefined && (
          <span id={id} className={styles.entryFamily}>
            {family}
          </span>
        )}
      </button>
    </li>
  );
});
