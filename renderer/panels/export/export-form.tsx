import { useState } from "react";
import { FORMATS } from "../../../shared/formats/registry.ts";
import { lastChoices, type ExportChoices } from "../../documents/export-choices.ts";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import type { Editor } from "../../state/workspace.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import { ContentFields } from "./content-fields.tsx";
import styles from "./export.module.css";
import { LookFields } from "./look-fields.tsx";
import { PageFields } from "./page-fields.tsx";
import { TitleFields } from "./title-fields.tsx";
import { useExport } from "./use-export.ts";

interface ExportFormProps {
  readonly editor: Editor;
  readonly onClose: () => void;
}

/** What to export and how: every option of the chosen format, and no other. */
export function ExportForm({ editor, onClose }: ExportFormProps) {
  const t = useTranslate();
  const workspace = useWorkspace();
  const [choices, setChoices] = useState(() => lastChoices(workspace));
  const { running, share, start, cancel } = useExport(editor);
  const format = FORMATS.find(({ id }) => id === choices.format) ?? FORMATS[0];
  if (!format) return null;
  const fields = {
    choices: { ...choices, format: format.id },
    change: (part: Partial<ExportChoices>) => setChoices({ ...choices, ...part }),
    knows: (name: (typeof format.options)[number]) => format.options.includes(name),
  };
  const run = async () => {
    await start(fields.choices);
    onClose();
  };
  return (
    <Dialog
      title={t("dialogs.export.title")}
      wide
      onDismiss={onClose}
      buttons={
        <>
          <Button onClick={running ? cancel : onClose}>{t("dialogs.cancel")}</Button>
          <Button tone="primary" disabled={running} onClick={() => void run()}>
            {running && <Spinner label={t("dialogs.export.running")} />}
            {t("dialogs.export.run")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <Field label={t("dialogs.export.format")} inline>
          {(ids) => (
            <Select
              id={ids.control}
              value={format.id}
              options={FORMATS.map(({ id, title }) => ({ value: id, label: t(title) }))}
              onChange={(id) => setChoices({ ...choices, format: id ?? format.id })}
            />
          )}
        </Field>
        <ContentFields {...fields} editor={editor} several={format.exportSeveral !== undefined} />
        <LookFields {...fields} />
        {fields.knows("page") && <PageFields {...fields} />}
        {fields.knows("titleBlock") && <TitleFields {...fields} />}
      </div>
      {share !== null && (
        <progress
          className={styles.progress}
          aria-label={t("exportOptions.dialog.progress")}
          max={1}
          value={share}
        />
      )}
    </Dialog>
  );
}
