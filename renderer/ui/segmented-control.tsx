import { useId, type ReactNode } from "react";
import { classes } from "./classes.ts";
import { keepFieldKeys } from "./keys.ts";
import styles from "./segmented-control.module.css";

export interface Segment<V extends string> {
  readonly value: V;
  readonly label: string;
  readonly icon?: ReactNode;
  /** The absence of a statement, drawn weaker than a choice. */
  readonly unstated?: boolean;
}

interface SegmentedControlProps<V extends string> {
  readonly value: V | undefined;
  readonly segments: readonly Segment<V>[];
  readonly onChange: (value: V) => void;
  readonly label?: string | undefined;
  readonly labelledBy?: string | undefined;
  readonly describedBy?: string | undefined;
}

/** A few choices side by side, of which one holds: radio buttons in another dress. */
export function SegmentedControl<V extends string>(props: SegmentedControlProps<V>) {
  const { value, segments, onChange, label, labelledBy, describedBy } = props;
  const name = useId();
  return (
    <div
      role="radiogroup"
      className={styles.group}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
    >
      {segments.map((segment) => (
        <label
          key={segment.value}
          className={classes(styles.segment, segment.unstated && styles.unstated)}
        >
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={segment.value === value}
            onChange={() => onChange(segment.value)}
            onKeyDown={keepFieldKeys}
          />
          {segment.icon}
          {segment.label}
        </label>
      ))}
    </div>
  );
}
