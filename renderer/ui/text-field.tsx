import type { KeyboardEvent } from "react";
import styles from "./field.module.css";
import { useDraft } from "./use-draft.ts";

interface TextFieldProps {
  readonly id?: string;
  readonly text: string;
  readonly onChange: (text: string, gesture: string) => void;
  readonly means?: (draft: string, text: string) => boolean;
  readonly placeholder?: string | undefined;
  readonly multiline?: boolean;
  readonly invalid?: (draft: string) => boolean;
  readonly inputMode?: "text" | "decimal" | "numeric";
  readonly maxLength?: number;
  readonly disabled?: boolean;
  /** Named by a label elsewhere (`id`), or by this. */
  readonly label?: string;
  readonly describedBy?: string | undefined;
  readonly suggestions?: string;
}

/** A line (or several) of text whose changes go out while typing; see `useDraft`. */
export function TextField(props: TextFieldProps) {
  const { id, placeholder, multiline, invalid, inputMode, maxLength, disabled, suggestions } =
    props;
  const draft = useDraft(props);
  const shared = {
    ...draft,
    id,
    placeholder,
    maxLength,
    disabled,
    className: styles.input,
    spellCheck: false,
    "aria-label": props.label,
    "aria-describedby": props.describedBy,
    "aria-invalid": invalid?.(draft.value) === true ? true : undefined,
  };
  if (multiline) return <textarea {...shared} rows={3} />;
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => draft.onKeyDown(event);
  return (
    <input
      {...shared}
      type="text"
      autoComplete="off"
      inputMode={inputMode}
      list={suggestions}
      onKeyDown={onKeyDown}
    />
  );
}
