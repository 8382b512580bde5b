import { useEffect, useRef, useState, type ChangeEvent, type KeyboardEvent } from "react";
import { isComposing } from "../ui/keys.ts";

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  /** Enter breaks the line; Escape, Mod+Enter and a click elsewhere keep what was typed. */
  readonly lines: boolean;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/**
 * Edits a name in place. Enter and Escape count only outside an input method's composition, so that a
 * Korean syllable being typed is never cut off.
 */
export function NameField({ label, name, lines, onDone, onCancel }: NameFieldProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const settled = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  const settle = (finish: () => void) => {
    if (settled.current) return;
    settled.current = true;
    finish();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation();
    if (isComposing(event)) return;
    const ends = event.key === "Enter" && (!lines || event.ctrlKey || event.metaKey);
    if (ends) settle(() => onDone(text));
    // Whoever wrote lines would not want them gone with one key; undo takes them back.
    if (event.key === "Escape") settle(lines ? () => onDone(text) : onCancel);
  };
  const Field = lines ? "textarea" : "input";
  return (
    <Field
      ref={field}
      className="name-field nodrag nopan nowheel"
      aria-label={label}
      value={text}
      maxLength={2000}
      onChange={({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) =>
        setText(target.value)
      }
      onKeyDown={onKeyDown}
      onBlur={() => settle(() => onDone(text))}
    />
  );
}
