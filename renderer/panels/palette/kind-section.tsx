import { ChevronRight } from "lucide-react";
import { useId } from "react";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { classes } from "../../ui/classes.ts";
import type { PaletteSection } from "./group-kinds.ts";
import { KindList } from "./kind-list.tsx";
import styles from "./palette.module.css";
import { sectionLabel } from "./section-label.ts";

interface KindSectionProps {
  readonly section: PaletteSection;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly placing: string | null;
  /** The one entry that Tab reaches. */
  readonly tabStop: string | undefined;
  readonly onPlace: (kindId: string) => void;
}

export function KindSection(props: KindSectionProps) {
  const { section, open, onToggle, placing, tabStop, onPlace } = props;
  const t = useTranslate();
  const id = useId();
  return (
    <div role="group" aria-labelledby={id}>
      <h2 className={styles.sectionTitle}>
        <button
          id={id}
          type="button"
          className={styles.sectionButton}
          aria-expanded={open}
          onClick={onToggle}
        >
          <ChevronRight size={14} className={classes(styles.chevron, open && styles.open)} />
          {sectionLabel(section.id, t)}
        </button>
      </h2>
      {open &&
        section.groups.map((group) => (
          <div key={group.id}>
            {section.groups.length > 1 && (
              <h3 className={styles.groupTitle}>{sectionLabel(group.id, t)}</h3>
            )}
            <KindList kinds={group.kinds} placing={placing} tabStop={tabStop} onPlace={onPlace} />
          </div>
        ))}
    </div>
  );
}
