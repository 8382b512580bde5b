import { useEffect, useRef, useState, type KeyboardEvent } from "react";
import { isComposing } from "../ui/keys.ts";

interface NameFieldProps {
  readonly label: string;
  readonly name: string;
  readonly onDone: (name: string) => void;
  readonly onCancel: () => void;
}

/**
 * Edits a name in place. Enter and Escape count only outside an input method's composition, so that a
 * Korean syllable being typed is never cut off.
 */
export function NameField({ label, name, onDone, onCancel }: NameFieldProps) {
  const [text, setText] = useState(name);
  const field = useRef<HTMLInputElement>(null);
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
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === "Enter") settle(() => onDone(text));
    if (event.key === "Escape") settle(onCancel);
  };
  return (
    <input
      ref={field}
      className="name-field nodrag nopan nowheel"
      aria-label={label}
      value={text}
      maxLength={2000}
      onChange={(event) => setText(event.target.value)}
      onKeyDown={onKeyDown}
      onBlur={() => settle(() => onDone(text))}
    />
  );
}
