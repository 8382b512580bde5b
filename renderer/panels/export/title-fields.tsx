import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Field } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { With, type ExportFields } from "./choice.tsx";

const LONGEST = 200;

/** The title block; the date is what the user writes, never today's. */
export function TitleFields({ choices, change }: ExportFields) {
  const t = useTranslate();
  return (
    <>
      <With
        label={t("exportOptions.dialog.titleBlock")}
        value={choices.titleBlock}
        onChange={(titleBlock) => change({ titleBlock })}
      />
      {choices.titleBlock &&
        (["author", "version", "date"] as const).map((name) => (
          <Field key={name} label={t(`exportOptions.titleBlock.${name}`)} inline>
            {(ids) => (
              <TextField
                id={ids.control}
                text={choices[name]}
                maxLength={LONGEST}
                onChange={(text) => change({ [name]: text })}
              />
            )}
          </Field>
        ))}
    </>
  );
}
