interface SuggestionListProps {
  readonly id: string;
  readonly words: readonly string[];
  readonly label: (word: string) => string;
}

/** Suggestions under a text field; any other text stays allowed. */
export function SuggestionList({ id, words, label }: SuggestionListProps) {
  return (
    <datalist id={id}>
      {words.map((word) => (
        <option key={word} value={word}>
          {label(word)}
        </option>
      ))}
    </datalist>
  );
}
