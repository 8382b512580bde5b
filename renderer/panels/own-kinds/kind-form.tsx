import { useMemo, useState } from "react";
import type { Catalog } from "../../../shared/catalog/catalog.ts";
import { DEPLOYMENTS, SERVICE_MODELS } from "../../../shared/catalog/define-kind.ts";
import { COMPONENT_ROLES, CONTAINER_ROLES, type Role } from "../../../shared/catalog/roles.ts";
import type { JsonObject } from "../../../shared/lib/json.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { IconChoice } from "./icon-choice.tsx";
import { EMPTY_KIND, idOfDraft, judgeDraft, kindDraft, kindEntry } from "./kind-draft.ts";
import styles from "./own-kinds.module.css";
import { PropertyRows } from "./property-rows.tsx";

interface KindFormProps {
  /** The kind to change; without it a new one is defined. */
  readonly entry?: JsonObject | undefined;
  /** The catalogue without own kinds, with the user's icons. */
  readonly base: Catalog;
  /** Ids of the diagram's other own kinds. */
  readonly taken: ReadonlySet<string>;
  readonly onSave: (entry: JsonObject) => void;
  readonly onBack: () => void;
}

/** Defines a kind, or changes one. What is wrong is said when it is to be saved. */
export function KindForm({ entry, base, taken, onSave, onBack }: KindFormProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [draft, setDraft] = useState(() => (entry ? kindDraft(entry) : EMPTY_KIND));
  const [tried, setTried] = useState(false);
  const set = (part: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...part }));
  const { kind, fault, family } = useMemo(
    () => judgeDraft(draft, base, taken),
    [draft, base, taken],
  );
  const roles = useMemo(() => {
    const name = (role: Role) =>
      (base.kind(`generic/${role}`) ?? base.kind(`zone/${role}`))?.names[language] ?? role;
    const options = (list: readonly Role[], label: (role: Role) => string) =>
      list
        .map((value) => ({ value, label: label(value) }))
        .sort((a, b) => a.label.localeCompare(b.label, language));
    return [
      ...options(COMPONENT_ROLES, name),
      ...options(CONTAINER_ROLES, (role) => t("ownKinds.container", { role: name(role) })),
    ];
  }, [base, language, t]);
  const save = () => {
    setTried(true);
    if (fault === undefined) onSave(kindEntry(draft, taken));
  };
  return (
    <Dialog
      wide
      title={t(entry ? "ownKinds.editTitle" : "ownKinds.newTitle")}
      onDismiss={onBack}
      buttons={
        <>
          <Button onClick={onBack}>{t("ownKinds.back")}</Button>
          <Button tone="primary" onClick={save}>
            {t("ownKinds.save")}
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        <div className={styles.pair}>
          <Text
            label={t("ownKinds.nameEn")}
            help={t("ownKinds.nameHelp")}
            text={draft.nameEn}
            max={200}
            onChange={(nameEn) => set({ nameEn })}
          />
          <Text
            label={t("ownKinds.nameKo")}
            help={t("ownKinds.nameHelp")}
            text={draft.nameKo}
            max={200}
            onChange={(nameKo) => set({ nameKo })}
          />
          <Field
            label={t("ownKinds.role")}
            help={t("ownKinds.roleHelp")}
            aside={t("ownKinds.roleHelp")}
          >
            {(ids) => (
              <Select<Role>
                id={ids.control}
                describedBy={ids.help}
                value={draft.role}
                none={t("ownKinds.notStated")}
                options={roles}
                onChange={(role) => set({ role })}
              />
            )}
          </Field>
          <Text
            label={t("ownKinds.id")}
            help={t("ownKinds.idHelp")}
            text={idOfDraft(draft, taken)}
            max={200}
            onChange={(id) => set({ id: id === "" ? null : id })}
          />
          <Field label={t("ownKinds.deployment")} aside={t("ownKinds.deploymentHelp")}>
            {(ids) => (
              <Select
                id={ids.control}
                value={draft.deployment}
                none={t("ownKinds.notStated")}
                options={DEPLOYMENTS.map((value) => ({
                  value,
                  label: t(`vocabulary.deployments.${value}`),
                }))}
                onChange={(deployment) => set({ deployment })}
              />
            )}
          </Field>
          <Field label={t("ownKinds.serviceModel")}>
            {(ids) => (
              <Select
                id={ids.control}
                value={draft.serviceModel}
                none={t("ownKinds.notStated")}
                options={SERVICE_MODELS.map((value) => ({
                  value,
                  label: t(`properties.serviceModel.values.${value}`),
                }))}
                onChange={(serviceModel) => set({ serviceModel })}
              />
            )}
          </Field>
        </div>
        <Text
          label={t("ownKinds.words")}
          help={t("ownKinds.wordsHelp")}
          text={draft.words}
          onChange={(words) => set({ words })}
        />
        <IconChoice base={base} value={draft.icon} kind={kind} onChange={(icon) => set({ icon })} />
        <PropertyRows
          properties={draft.properties}
          kept={draft.kept.length}
          onChange={(properties) => set({ properties })}
        />
        {tried && fault !== undefined && (
          <p className={styles.fault} role="alert">
            {t(`ownKinds.faults.${fault}`, { family: `“${family}”` })}
          </p>
        )}
      </div>
    </Dialog>
  );
}

interface TextProps {
  readonly label: string;
  readonly help: string;
  readonly text: string;
  readonly max?: number;
  readonly onChange: (text: string) => void;
}

function Text({ label, help, text, max, onChange }: TextProps) {
  return (
    <Field label={label} help={help} aside={help}>
      {(ids) => (
        <TextField
          id={ids.control}
          describedBy={ids.help}
          text={text}
          {...(max !== undefined && { maxLength: max })}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
