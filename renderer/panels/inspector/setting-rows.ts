import type { MessageKey } from "../../../shared/i18n/translate.ts";
import type { FieldShape } from "./field-shape.ts";

interface SettingRow {
  readonly key: string;
  readonly label: MessageKey;
  readonly help?: MessageKey;
  readonly shape: FieldShape;
}

/** The settings of a document that are entered as text or number. */
export const SETTING_ROWS: readonly SettingRow[] = [
  {
    key: "environment",
    label: "inspector.settings.environment",
    help: "inspector.settings.environmentHelp",
    shape: {
      type: "text",
      suggestions: ["production", "staging", "qa", "test", "development", "sandbox"],
    },
  },
  {
    key: "targetAvailability",
    label: "inspector.settings.targetAvailability",
    help: "inspector.settings.targetAvailabilityHelp",
    shape: { type: "number", min: 0, max: 1 },
  },
  {
    key: "rpoMinutes",
    label: "inspector.settings.rpo",
    help: "inspector.settings.rpoHelp",
    shape: { type: "number", min: 0 },
  },
  {
    key: "dataResidency",
    label: "inspector.settings.residency",
    help: "inspector.settings.residencyHelp",
    shape: { type: "text" },
  },
  {
    key: "maxSyncHops",
    label: "inspector.settings.maxSyncHops",
    help: "inspector.settings.maxSyncHopsHelp",
    shape: { type: "number", min: 1, whole: true },
  },
];
