import styles from "./field.module.css";
import { numberText, readNumber, type NumberLimits } from "./number-text.ts";
import { TextField } from "./text-field.tsx";

interface NumberFieldProps extends NumberLimits {
  readonly id?: string;
  readonly value: number | undefined;
  /** Undefined when the field is emptied; text that is no fitting number is not sent. */
  readonly onChange: (value: number | undefined, gesture: string) => void;
  readonly unit?: string | undefined;
  readonly placeholder?: string;
  readonly label?: string;
  readonly describedBy?: string | undefined;
}

export function NumberField(props: NumberFieldProps) {
  const { value, onChange, unit, min, max, whole, ...rest } = props;
  const limits = { min, max, whole };
  const read = (text: string) => readNumber(text, limits);
  return (
    <span className={styles.withUnit}>
      <TextField
        {...rest}
        text={numberText(value)}
        inputMode={whole ? "numeric" : "decimal"}
        means={(draft, text) => numberText(read(draft).value) === text}
        invalid={(draft) => !read(draft).ok}
        onChange={(text, gesture) => {
          const result = read(text);
          if (result.ok) onChange(result.value, gesture);
        }}
      />
      {unit !== undefined && <span className={styles.help}>{unit}</span>}
    </span>
  );
}
