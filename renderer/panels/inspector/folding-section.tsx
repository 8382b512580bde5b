import { ChevronRight } from "lucide-react";
import { useId, useState, type ReactNode } from "react";
import { classes } from "../../ui/classes.ts";
import styles from "./inspector.module.css";

interface FoldingSectionProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** A part of the inspector that folds to its title. */
export function FoldingSection({ title, children }: FoldingSectionProps) {
  const [open, setOpen] = useState(true);
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.section}>
      <h3>
        <button
          id={id}
          type="button"
          className={styles.sectionButton}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <ChevronRight
            size={14}
            aria-hidden="true"
            className={classes(styles.chevron, open && styles.open)}
          />
          {title}
        </button>
      </h3>
      {open && <div className={styles.rows}>{children}</div>}
    </div>
  );
}
