import type { Json } from "../../../shared/lib/json.ts";
import type { DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Field } from "../../ui/field.tsx";
import type { FormRow } from "./field-shape.ts";
import { inheritedValue } from "./inherited-value.ts";
import { PropertyControl } from "./property-control.tsx";
import { textOfValue } from "./property-text.ts";
import { propertyWords } from "./property-words.ts";
import { sharedValue } from "./shared-value.ts";

interface PropertyRowProps {
  readonly row: FormRow;
  readonly elements: readonly (DiagramNode | DiagramEdge)[];
  /** Containers around the one selected node, nearest first. */
  readonly ancestors: readonly DiagramNode[];
  readonly onState: (key: string, value: Json | undefined, gesture?: string) => void;
}

/** One property: its name, its control, and where a value that is not its own comes from. */
export function PropertyRow({ row, elements, ancestors, onState }: PropertyRowProps) {
  const t = useTranslate();
  const { key, note, shape } = row;
  const { label, help: ownHelp, valueWord } = propertyWords(key, t);
  const help = note ? [ownHelp, t("inspector.documentationHint")].join(" ").trim() : ownHelp;
  const shared = sharedValue(elements, row);
  const stated = shared.state === "same" ? shared.value : undefined;
  const inherited =
    shared.state === "same" && stated === undefined ? inheritedValue(ancestors, key) : undefined;
  const wordFor = (value: Json) =>
    typeof value === "boolean"
      ? t(value ? "inspector.yes" : "inspector.no")
      : valueWord(textOfValue(shape, value));
  const aside = () => {
    if (shared.state === "not-understood") {
      return t("inspector.notUnderstood", { value: JSON.stringify(shared.value) });
    }
    if (!inherited) return undefined;
    return t("inspector.inherited", {
      value: wordFor(inherited.value),
      from: inherited.from.name ?? inherited.from.id,
    });
  };
  return (
    <Field label={label} help={help} aside={aside()} note={note} inline>
      {(ids) => (
        <PropertyControl
          ids={ids}
          shape={shape}
          value={stated}
          mixed={shared.state === "mixed"}
          valueWord={valueWord}
          onState={(value, gesture) => onState(key, value, gesture)}
        />
      )}
    </Field>
  );
}
