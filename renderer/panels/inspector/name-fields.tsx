import { rename, setNotes } from "../../../shared/edits/set-fields.ts";
import { LIMITS } from "../../../shared/model/limits.ts";
import type { DiagramEdge, DiagramNode } from "../../../shared/model/schema.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Field } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";

interface ElementProps {
  readonly element: DiagramNode | DiagramEdge;
}

interface NameFieldProps extends ElementProps {
  /** The name of a note is its text. */
  readonly multiline?: boolean;
}

export function NameField({ element: { id, name = "" }, multiline = false }: NameFieldProps) {
  const t = useTranslate();
  const edit = useEdit();
  return (
    <Field label={t("inspector.name")}>
      {(ids) => (
        <TextField
          id={ids.control}
          text={name}
          multiline={multiline}
          placeholder={t("inspector.unnamed")}
          maxLength={LIMITS.nameLength}
          onChange={(text, gesture) =>
            edit("inspector.edits.rename", (diagram) => rename(diagram, id, text), gesture)
          }
        />
      )}
    </Field>
  );
}

export function NotesField({ element: { id, notes = "" } }: ElementProps) {
  const t = useTranslate();
  const edit = useEdit();
  return (
    <Field label={t("inspector.notes")}>
      {(ids) => (
        <TextField
          id={ids.control}
          text={notes}
          multiline
          placeholder={t("inspector.notesHint")}
          maxLength={LIMITS.notesLength}
          onChange={(text, gesture) =>
            edit("inspector.edits.notes", (diagram) => setNotes(diagram, id, text), gesture)
          }
        />
      )}
    </Field>
  );
}
