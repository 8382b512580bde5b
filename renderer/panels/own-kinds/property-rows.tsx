import { X } from "lucide-react";
import { NOTE_TYPES } from "../../../shared/catalog/define-kind.ts";
import { NOTES } from "../../../shared/catalog/notes.ts";
import { PROPERTIES } from "../../../shared/catalog/properties.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import styles from "./own-kinds.module.css";
import { emptyProperty, type PropertyDraft } from "./property-draft.ts";

interface PropertyRowsProps {
  readonly properties: readonly PropertyDraft[];
  /** How many entries of the file cannot be shown here. */
  readonly kept: number;
  readonly onChange: (properties: readonly PropertyDraft[]) => void;
}

/** What the form of the kind asks first, a row a property. */
export function PropertyRows({ properties, kept, onChange }: PropertyRowsProps) {
  const t = useTranslate();
  const change = (row: number, part: Partial<PropertyDraft>) =>
    onChange(properties.map((one) => (one.row === row ? { ...one, ...part } : one)));
  const next = Math.max(-1, ...properties.map(({ row }) => row)) + 1;
  return (
    <div className={styles.column}>
      <div>
        <h3 className={styles.heading}>{t("ownKinds.properties")}</h3>
        <p className={styles.hint}>{t("ownKinds.propertiesHelp")}</p>
      </div>
      {properties.map(({ row, key, type, unit, choices }, index) => (
        <div key={row} className={styles.property}>
          <TextField
            text={key}
            label={t("ownKinds.keyLabel", { number: index + 1 })}
            placeholder={t("ownKinds.key")}
            maxLength={100}
            onChange={(text) => change(row, { key: text })}
          />
          {isKnown(key.trim()) ? (
            <p className={styles.known}>{t("ownKinds.knownKey")}</p>
          ) : (
            <>
              <Select
                value={type}
                label={t("ownKinds.typeLabel", { number: index + 1 })}
                options={NOTE_TYPES.map((value) => ({
                  value,
                  label: t(`ownKinds.types.${value}`),
                }))}
                onChange={(value) => change(row, { type: value ?? "text" })}
              />
              {type === "number" || type === "choice" ? (
                <TextField
                  text={type === "number" ? unit : choices}
                  label={t("ownKinds.detailLabel", { number: index + 1 })}
                  placeholder={t(type === "number" ? "ownKinds.unit" : "ownKinds.choices")}
                  onChange={(text) =>
                    change(row, type === "number" ? { unit: text } : { choices: text })
                  }
                />
              ) : (
                <span />
              )}
            </>
          )}
          <Button
            square
            tone="quiet"
            aria-label={t("ownKinds.removeProperty", { name: key || String(index + 1) })}
            onClick={() => onChange(properties.filter((one) => one.row !== row))}
          >
            <X size={14} />
          </Button>
        </div>
      ))}
      {kept > 0 && <p className={styles.hint}>{t("ownKinds.keptAsIs", { count: kept })}</p>}
      <div>
        <Button small onClick={() => onChange([...properties, emptyProperty(next)])}>
          {t("ownKinds.addProperty")}
        </Button>
      </div>
    </div>
  );
}

/** A key of Lintel's own has its type already. */
function isKnown(key: string): boolean {
  return Object.hasOwn(PROPERTIES, key) || Object.hasOwn(NOTES, key);
}
