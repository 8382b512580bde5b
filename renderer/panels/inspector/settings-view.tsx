import type { Catalog } from "../../../shared/catalog/catalog.ts";
import { isContainerRole } from "../../../shared/catalog/roles.ts";
import { setSettings, setTitle } from "../../../shared/edits/set-document.ts";
import type { Json } from "../../../shared/lib/json.ts";
import { LIMITS } from "../../../shared/model/limits.ts";
import type { Diagram } from "../../../shared/model/schema.ts";
import { useCatalog } from "../../hooks/use-catalog.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ElementComments } from "../element-comments.tsx";
import { EstimateSection } from "./estimate-section.tsx";
import { FieldGroup } from "./field-group.tsx";
import { FoldingSection } from "./folding-section.tsx";
import styles from "./inspector.module.css";
import { PropertyControl } from "./property-control.tsx";
import { ResponsibilityTotals } from "./responsibility-totals.tsx";
import { SETTING_ROWS } from "./setting-rows.ts";

/** The document itself: shown when nothing is selected. */
export function SettingsView({ diagram }: { readonly diagram: Diagram }) {
  const t = useTranslate();
  const edit = useEdit();
  const catalog = useCatalog();
  const { title = "", settings = {}, nodes, edges } = diagram;
  const set = (key: string, value: Json | undefined, gesture?: string) =>
    edit("inspector.edits.settings", (before) => setSettings(before, { [key]: value }), gesture);
  const criticality = CRITICALITIES.find((word) => word === settings.criticality);
  return (
    <>
      <div className={styles.block}>
        <h2 className={styles.title}>{t("inspector.document")}</h2>
        <p className={styles.hint}>{t("inspector.documentHint")}</p>
        <FieldGroup>
          <Field label={t("inspector.settings.title")}>
            {(ids) => (
              <TextField
                id={ids.control}
                text={title}
                placeholder={t("app.untitled")}
                maxLength={LIMITS.nameLength}
                onChange={(text, gesture) =>
                  edit("inspector.edits.title", (before) => setTitle(before, text), gesture)
                }
              />
            )}
          </Field>
        </FieldGroup>
        <p className={styles.hint}>
          {t("inspector.documentCounts", {
            nodes: componentCount(nodes, catalog),
            edges: edges.length,
          })}
        </p>
      </div>
      <FoldingSection title={t("inspector.settings.heading")}>
        <FieldGroup>
          <Field label={t("inspector.settings.criticality")} inline>
            {(ids) => (
              <span className={styles.control}>
                <Select
                  id={ids.control}
                  value={criticality}
                  none={t("inspector.notStated")}
                  options={CRITICALITIES.map((value) => ({
                    value,
                    label: t(CRITICALITY_WORDS[value]),
                  }))}
                  onChange={(value) => set("criticality", value)}
                />
              </span>
            )}
          </Field>
          {SETTING_ROWS.map(({ key, label, help, shape }) => (
            <Field key={key} label={t(label)} help={help && t(help)} inline>
              {(ids) => (
                <PropertyControl
                  ids={ids}
                  shape={shape}
                  value={settings[key]}
                  mixed={false}
                  valueWord={(value) => value}
                  onState={(value, gesture) => set(key, value, gesture)}
                />
              )}
            </Field>
          ))}
        </FieldGroup>
      </FoldingSection>
      <EstimateSection diagram={diagram} />
      <ResponsibilityTotals diagram={diagram} />
      <Profiles stated={settings.profiles} onState={(value) => set("profiles", value)} />
      <ElementComments subject="model" />
    </>
  );
}

/** Places and notes are not counted. */
function componentCount(nodes: Diagram["nodes"], catalog: Catalog): number {
  return nodes.filter(({ kind }) => {
    const role = catalog.kind(kind)?.role;
    return role !== "note" && !(role && isContainerRole(role));
  }).length;
}

const CRITICALITIES = ["normal", "high", "critical", "mission-critical"] as const;
const CRITICALITY_WORDS = {
  normal: "inspector.settings.normal",
  high: "inspector.settings.high",
  critical: "inspector.settings.critical",
  "mission-critical": "inspector.settings.missionCritical",
} as const;

const PROFILES = {
  "finance-kr": "inspector.settings.financeKr",
  "public-kr": "inspector.settings.publicKr",
} as const;

interface ProfilesProps {
  readonly stated: Json | undefined;
  readonly onState: (value: Json | undefined) => void;
}

/** Optional sets of stricter rules. Names that are not known here stay as they are. */
function Profiles({ stated, onState }: ProfilesProps) {
  const t = useTranslate();
  const names = Array.isArray(stated) ? stated.filter((name) => typeof name === "string") : [];
  const toggle = (profile: string, on: boolean) => {
    const next = on ? [...names, profile] : names.filter((name) => name !== profile);
    onState(next.length > 0 ? next : undefined);
  };
  return (
    <FoldingSection title={t("inspector.settings.profiles")}>
      <FieldGroup>
        {Object.entries(PROFILES).map(([profile, label]) => (
          <label key={profile} className={styles.check}>
            <input
              type="checkbox"
              checked={names.includes(profile)}
              onChange={({ target }) => toggle(profile, target.checked)}
            />
            {t(label)}
          </label>
        ))}
      </FieldGroup>
    </FoldingSection>
  );
}
