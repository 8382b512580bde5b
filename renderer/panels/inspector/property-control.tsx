import type { Json } from "../../../shared/lib/json.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import type { FieldIds } from "../../ui/field.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { Select } from "../../ui/select.tsx";
import { SuggestionList } from "../../ui/suggestion-list.tsx";
import { TextField } from "../../ui/text-field.tsx";
import type { FieldShape } from "./field-shape.ts";
import styles from "./inspector.module.css";
import { readText, textOfValue } from "./property-text.ts";
import { stateOfValue, THREE_STATES, valueOfState, type ThreeState } from "./three-state.ts";

interface PropertyControlProps {
  readonly ids: FieldIds;
  readonly shape: FieldShape;
  readonly value: Json | undefined;
  /** The selected elements say different things. */
  readonly mixed: boolean;
  readonly valueWord: (value: string) => string;
  readonly onState: (value: Json | undefined, gesture?: string) => void;
}

const STATE_WORDS = {
  unstated: "inspector.notStated",
  yes: "inspector.yes",
  no: "inspector.no",
} as const;

/** The control for a property. "Not stated" is a choice of its own in every one. */
export function PropertyControl(props: PropertyControlProps) {
  const { ids, shape, value, mixed, valueWord, onState } = props;
  const t = useTranslate();
  const none = t(mixed ? "inspector.mixed" : "inspector.notStated");
  if (shape.type === "flag") {
    return (
      <SegmentedControl<ThreeState>
        labelledBy={ids.label}
        describedBy={ids.help}
        value={mixed ? undefined : stateOfValue(value)}
        segments={THREE_STATES.map((state) => ({
          value: state,
          label: t(STATE_WORDS[state]),
          unstated: state === "unstated",
        }))}
        onChange={(state) => onState(valueOfState(state))}
      />
    );
  }
  if (shape.type === "choice" || shape.type === "number-choice") {
    const numeric = shape.type === "number-choice";
    return (
      <span className={styles.control}>
        <Select
          id={ids.control}
          describedBy={ids.help}
          value={textOfValue(shape, value) || undefined}
          none={none}
          options={shape.values.map((word) => ({ value: word, label: valueWord(word) }))}
          onChange={(word) => onState(numeric && word !== undefined ? Number(word) : word)}
        />
      </span>
    );
  }
  const lines = "lines" in shape && shape.lines;
  const suggestions = "suggestions" in shape ? shape.suggestions : undefined;
  return (
    <span className={styles.control}>
      <TextField
        id={ids.control}
        describedBy={ids.help}
        text={textOfValue(shape, value)}
        placeholder={none}
        multiline={lines}
        inputMode={shape.type === "number" ? "decimal" : "text"}
        invalid={(draft) => !readText(shape, draft).ok}
        means={(draft, text) => {
          const read = readText(shape, draft);
          return read.ok && textOfValue(shape, read.value) === text;
        }}
        onChange={(text, gesture) => {
          const read = readText(shape, text);
          if (read.ok) onState(read.value, gesture);
        }}
        {...(suggestions && { suggestions: `${ids.control}-list` })}
      />
      {suggestions && (
        <SuggestionList id={`${ids.control}-list`} words={suggestions} label={valueWord} />
      )}
      {shape.type === "number" && shape.unit !== undefined && (
        <span className={styles.unit}>{shape.unit}</span>
      )}
    </span>
  );
}
