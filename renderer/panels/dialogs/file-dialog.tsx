import { useState, type SubmitEvent } from "react";
import type { HostError } from "../../../shared/host/contract.ts";
import { hostErrorSentence } from "../../../shared/host/host-error-sentence.ts";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import type { FileRequest } from "../../state/dialog-store.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./dialogs.module.css";
import { withExtension } from "./file-name.ts";
import { FileListing } from "./file-listing.tsx";
import { useListing } from "./use-listing.ts";

type Choice = Parameters<FileRequest["answer"]>[0];

/** Open or save in the workspace, where the host has no dialogs of its own. */
export function FileDialog({ request }: { readonly request: FileRequest }) {
  const t = useTranslate();
  const { host } = useWorkspace();
  const { purpose, extensions, answer } = request;
  const saving = purpose === "save";
  const [folder, setFolder] = useState<string | null>(null);
  const [chosen, setChosen] = useState<Choice>(null);
  const [name, setName] = useState(request.suggestedName);
  const [existing, setExisting] = useState<Choice>(null);
  const [problem, setProblem] = useState<HostError | null>(null);
  const { listing, error } = useListing(folder, extensions);
  const fault = problem ?? error;

  const rename = (text: string) => {
    setName(text);
    setExisting(null);
    setProblem(null);
  };
  const place = async () => {
    if (existing) answer(existing);
    if (existing || name.trim() === "") return;
    // Enter may come before the folder has been read.
    const file = { folder, name: withExtension(name, extensions) };
    const placed = await host.call("files.place", file);
    if (!placed.ok) setProblem(placed.error);
    else if (placed.value.exists) setExisting(placed.value.file);
    else answer(placed.value.file);
  };
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (saving) void place();
    else if (chosen) answer(chosen);
  };
  const enter = (token: string | null) => {
    setFolder(token);
    setChosen(null);
    setExisting(null);
    setProblem(null);
  };

  return (
    <Dialog
      title={t(saving ? "dialogs.files.save" : "dialogs.files.open")}
      wide
      onDismiss={() => answer(null)}
    >
      <form className={styles.files} onSubmit={onSubmit}>
        <FileListing
          listing={listing}
          failed={error !== null}
          takeFocus={!saving}
          chosen={chosen?.token ?? null}
          onFolder={enter}
          onChoose={(file) => {
            setChosen(file);
            if (saving) rename(file.name);
          }}
          onOpen={(file) => (saving ? rename(file.name) : answer(file))}
        />
        {saving && (
          <Field label={t("dialogs.files.name")}>
            {(ids) => <TextField id={ids.control} text={name} onChange={rename} maxLength={200} />}
          </Field>
        )}
        <div role="alert">
          {fault && <p className={styles.problem}>{hostErrorSentence(fault, t)}</p>}
          {existing && <p>{t("dialogs.files.exists", { name: existing.name })}</p>}
        </div>
        <Buttons
          saving={saving}
          replacing={existing !== null}
          ready={saving ? name.trim() !== "" : chosen !== null}
          onCancel={() => answer(null)}
        />
      </form>
    </Dialog>
  );
}

interface ButtonsProps {
  readonly saving: boolean;
  readonly replacing: boolean;
  readonly ready: boolean;
  readonly onCancel: () => void;
}

function Buttons({ saving, replacing, ready, onCancel }: ButtonsProps) {
  const t = useTranslate();
  const save = replacing ? t("dialogs.files.replaceButton") : t("dialogs.files.saveButton");
  return (
    <div className={styles.buttons}>
      <Button onClick={onCancel}>{t("dialogs.cancel")}</Button>
      <Button type="submit" tone={replacing ? "danger" : "primary"} disabled={!ready}>
        {saving ? save : t("dialogs.files.openButton")}
      </Button>
    </div>
  );
}
