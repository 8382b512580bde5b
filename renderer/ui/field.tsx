import { useId, type ReactNode } from "react";
import { classes } from "./classes.ts";
import styles from "./field.module.css";

/** Ids that tie a control to its label and help. */
export interface FieldIds {
  readonly control: string;
  readonly label: string;
  readonly help: string | undefined;
}

interface FieldProps {
  readonly label: string;
  /** Read aloud with the control; a form shows it apart from the fields, see `HelpLine`. */
  readonly help?: string | undefined;
  /** A line under the control, such as where a value comes from. */
  readonly aside?: ReactNode;
  /** Label and control side by side. */
  readonly inline?: boolean;
  /** Marks what only documents and is judged by nothing. */
  readonly note?: boolean;
  readonly children: (ids: FieldIds) => ReactNode;
}

export function Field({ label, help, aside, inline, note, children }: FieldProps) {
  const id = useId();
  const ids = {
    control: id,
    label: `${id}-label`,
    help: help === undefined ? undefined : `${id}-help`,
  };
  return (
    <div className={styles.field} {...(help !== undefined && { "data-help": help })}>
      <div className={inline ? styles.row : styles.stack}>
        <label id={ids.label} htmlFor={id} className={classes(styles.label, note && styles.note)}>
          {label}
        </label>
        {children(ids)}
      </div>
      {help !== undefined && (
        <p id={ids.help} className={styles.help}>
          {help}
        </p>
      )}
      {aside !== undefined && <p className={styles.aside}>{aside}</p>}
    </div>
  );
}
