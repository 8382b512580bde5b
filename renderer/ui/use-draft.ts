import { useId, useState, type CompositionEvent, type KeyboardEvent } from "react";
import { isComposing, keepFieldKeys } from "./keys.ts";

type Field = HTMLInputElement | HTMLTextAreaElement;

interface DraftOptions {
  /** The text as stated by the owner. */
  readonly text: string;
  /** Whether what was typed means what the owner states, though written differently. */
  readonly means?: (draft: string, text: string) => boolean;
  /** `gesture` is the same from focus to blur, so that typing becomes one undo step. */
  readonly onChange: (text: string, gesture: string) => void;
}

/**
 * The text of a field while it is typed into. Changes go out at once, but never in the middle of an input
 * method's composition; Escape takes back what was typed since the focus came. A change from elsewhere
 * (undo) replaces the draft.
 */
export function useDraft({ text, means = (a, b) => a === b, onChange }: DraftOptions) {
  const id = useId();
  const [visit, setVisit] = useState(0);
  const [start, setStart] = useState(text);
  const [draft, setDraft] = useState<string | null>(null);
  const [composing, setComposing] = useState(false);
  const [seen, setSeen] = useState(text);
  if (seen !== text) {
    setSeen(text);
    if (draft !== null && !composing && !means(draft, text)) setDraft(null);
  }
  const send = (value: string) => onChange(value, `${id}${visit}`);
  return {
    value: draft ?? text,
    onFocus: () => {
      setVisit(visit + 1);
      setStart(text);
    },
    onBlur: () => setDraft(null),
    onChange: (event: { readonly target: { readonly value: string } }) => {
      setDraft(event.target.value);
      if (!composing) send(event.target.value);
    },
    onCompositionStart: () => setComposing(true),
    onCompositionEnd: (event: CompositionEvent<Field>) => {
      setComposing(false);
      setDraft(event.currentTarget.value);
      send(event.currentTarget.value);
    },
    onKeyDown: (event: KeyboardEvent<Field>) => {
      keepFieldKeys(event);
      if (event.key !== "Escape" || isComposing(event)) return;
      if (draft === null) event.currentTarget.blur();
      else {
        setDraft(null);
        send(start);
      }
    },
  };
}
