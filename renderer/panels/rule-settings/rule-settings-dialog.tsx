import { useMemo, useState } from "react";
import { setSettings } from "../../../shared/edits/set-document.ts";
import type { RuleId } from "../../../shared/i18n/messages/en/rules.ts";
import { ruleText } from "../../../shared/i18n/translate.ts";
import { SEVERITIES, type Severity } from "../../../shared/rules/define-rule.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ruleRows, withRule, type RuleChoice } from "./rule-rows.ts";
import styles from "./rule-settings.module.css";

interface RuleSettingsProps {
  /** Every rule with its own severity. */
  readonly rules: readonly { readonly id: RuleId; readonly severity: Severity }[];
  readonly onClose: () => void;
}

/** Which rules speak in this diagram, and how loud. */
export function RuleSettingsDialog({ rules, onClose }: RuleSettingsProps) {
  const t = useTranslate();
  const language = useLanguage();
  const edit = useEdit();
  const { settings } = useDiagram();
  const [text, setText] = useState("");
  const rows = useMemo(
    () => ruleRows(rules, settings, text, (id) => ruleText(language, id).title),
    [rules, settings, text, language],
  );
  const choose = (id: RuleId, choice: RuleChoice | undefined) =>
    edit("ruleSettings.edit", (diagram) =>
      setSettings(diagram, { rules: withRule(diagram.settings, id, choice) }),
    );
  const options = [
    ...SEVERITIES.map((value) => ({ value, label: t(`vocabulary.severities.${value}`) })),
    { value: "off" as const, label: t("ruleSettings.off") },
  ];
  return (
    <Dialog
      wide
      title={t("ruleSettings.title")}
      text={t("ruleSettings.text")}
      onDismiss={onClose}
      buttons={
        <Button tone="primary" onClick={onClose}>
          {t("app.ok")}
        </Button>
      }
    >
      <TextField
        text={text}
        onChange={setText}
        label={t("ruleSettings.search")}
        placeholder={t("ruleSettings.search")}
      />
      <ul className={styles.rules}>
        {rows.map(({ id, title, severity, choice }) => (
          <li key={id}>
            <span className={styles.title}>
              {title}
              <span className={styles.id}>{id}</span>
            </span>
            <Select
              label={title}
              value={choice}
              none={t("ruleSettings.asDefined", {
                severity: t(`vocabulary.severities.${severity}`),
              })}
              options={options}
              onChange={(next) => choose(id, next)}
            />
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
