import type { ExportOptionName } from "../../../shared/formats/export-options.ts";
import type { ExportChoices } from "../../documents/export-choices.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Field } from "../../ui/field.tsx";
import { SegmentedControl, type Segment } from "../../ui/segmented-control.tsx";
import { TextField } from "../../ui/text-field.tsx";

/** What every group of fields works with. */
export interface ExportFields {
  readonly choices: ExportChoices;
  readonly change: (part: Partial<ExportChoices>) => void;
  /** Whether the chosen format understands an option. */
  readonly knows: (name: ExportOptionName) => boolean;
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly help?: string;
  readonly segments: readonly Segment<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

export function Choice<V extends string>({ label, help, ...rest }: ChoiceProps<V>) {
  return (
    <Field label={label} help={help} inline>
      {(ids) => <SegmentedControl labelledBy={ids.label} describedBy={ids.help} {...rest} />}
    </Field>
  );
}

interface WithProps {
  readonly label: string;
  readonly help?: string;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
}

/** Something is there or not. */
export function With({ value, onChange, ...rest }: WithProps) {
  const t = useTranslate();
  return (
    <Choice
      {...rest}
      segments={[
        { value: "with", label: t("exportOptions.dialog.with") },
        { value: "without", label: t("exportOptions.dialog.without") },
      ]}
      value={value ? "with" : "without"}
      onChange={(chosen) => onChange(chosen === "with")}
    />
  );
}

interface NumberChoiceProps {
  readonly label: string;
  readonly value: number;
  readonly largest: number;
  readonly onChange: (value: number) => void;
}

/** A whole number; what is none is marked and not taken over. */
export function NumberChoice({ label, value, largest, onChange }: NumberChoiceProps) {
  const fits = (draft: string) => /^\d+$/.test(draft) && Number(draft) <= largest;
  return (
    <Field label={label} inline>
      {(ids) => (
        <TextField
          id={ids.control}
          text={String(value)}
          inputMode="numeric"
          maxLength={7}
          invalid={(draft) => !fits(draft)}
          onChange={(draft) => fits(draft) && onChange(Number(draft))}
        />
      )}
    </Field>
  );
}
