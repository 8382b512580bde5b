import { classes } from "./classes.ts";
import styles from "./field.module.css";
import { keepFieldKeys } from "./keys.ts";

export interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface SelectProps<V extends string> {
  readonly id?: string;
  readonly value: V | undefined;
  readonly options: readonly Option<V>[];
  /** The words for no choice; without them there is always a choice. */
  readonly none?: string | undefined;
  readonly onChange: (value: V | undefined) => void;
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly disabled?: boolean;
}

/** The system's own list of choices: known to every keyboard and screen reader. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { id, value, options, none, onChange, label, describedBy, disabled } = props;
  return (
    <select
      id={id}
      className={classes(styles.input, styles.select, value === undefined && styles.empty)}
      value={value ?? ""}
      aria-label={label}
      aria-describedby={describedBy}
      disabled={disabled}
      onKeyDown={keepFieldKeys}
      onChange={({ target }) =>
        onChange(options.find((option) => option.value === target.value)?.value)
      }
    >
      {none !== undefined && <option value="">{none}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
