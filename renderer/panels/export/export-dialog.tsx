import { useState } from "react";
import { useStore } from "zustand";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Field } from "../../ui/field.tsx";
import { SegmentedControl, type Segment } from "../../ui/segmented-control.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import type { ExportOptions } from "./export-options.ts";

interface ExportDialogProps {
  readonly onExport: (options: ExportOptions) => Promise<void>;
}

/** Shown while the overlay `export` is open. */
export function ExportDialog({ onExport }: ExportDialogProps) {
  const { dialogs } = useWorkspace();
  const open = useStore(dialogs, (state) => state.open === "export");
  if (!open) return null;
  return <OpenDialog onExport={onExport} onClose={() => dialogs.setState({ open: null })} />;
}

interface OpenDialogProps extends ExportDialogProps {
  readonly onClose: () => void;
}

const FORMATS: readonly Segment<ExportOptions["format"]>[] = [
  { value: "svg", label: "SVG" },
  { value: "png", label: "PNG" },
];
const SCALES: readonly Segment<"1" | "2" | "3">[] = [
  { value: "1", label: "1×" },
  { value: "2", label: "2×" },
  { value: "3", label: "3×" },
];
const LANGUAGES: readonly Segment<ExportOptions["language"]>[] = [
  { value: "en", label: "English" },
  { value: "ko", label: "한국어" },
];

function OpenDialog({ onExport, onClose }: OpenDialogProps) {
  const t = useTranslate();
  const { preferences, store } = useWorkspace();
  const [options, setOptions] = useState<ExportOptions>(() => ({
    format: "svg",
    scale: 2,
    language: preferences.getState().language,
    theme: "light",
    legend: true,
    // As the canvas shows it.
    responsibility: store.getState().active?.view.getState().responsibility ?? false,
  }));
  const [running, setRunning] = useState(false);
  const change = (part: Partial<ExportOptions>) => setOptions({ ...options, ...part });
  const run = async () => {
    setRunning(true);
    try {
      await onExport(options);
      onClose();
    } finally {
      setRunning(false);
    }
  };
  return (
    <Dialog
      title={t("dialogs.export.title")}
      onDismiss={onClose}
      buttons={
        <>
          <Button onClick={onClose}>{t("dialogs.cancel")}</Button>
          <Button tone="primary" disabled={running} onClick={() => void run()}>
            {running && <Spinner label={t("dialogs.export.running")} />}
            {t("dialogs.export.run")}
          </Button>
        </>
      }
    >
      <Choice
        label={t("dialogs.export.format")}
        segments={FORMATS}
        value={options.format}
        onChange={(format) => change({ format })}
      />
      {options.format === "png" && (
        <Choice
          label={t("dialogs.export.scale")}
          segments={SCALES}
          value={`${options.scale}`}
          onChange={(scale) => change({ scale: Number(scale) as ExportOptions["scale"] })}
        />
      )}
      <Choice
        label={t("dialogs.export.language")}
        segments={LANGUAGES}
        value={options.language}
        onChange={(language) => change({ language })}
      />
      <Choice
        label={t("dialogs.export.theme")}
        segments={[
          { value: "light", label: t("bars.themeLight") },
          { value: "dark", label: t("bars.themeDark") },
        ]}
        value={options.theme}
        onChange={(theme) => change({ theme })}
      />
      <Choice
        label={t("dialogs.export.legend")}
        segments={[
          { value: "with", label: t("dialogs.export.withLegend") },
          { value: "without", label: t("dialogs.export.withoutLegend") },
        ]}
        value={options.legend ? "with" : "without"}
        onChange={(legend) => change({ legend: legend === "with" })}
      />
      <Choice
        label={t("responsibility.inPicture")}
        segments={[
          { value: "with", label: t("responsibility.withResponsibility") },
          { value: "without", label: t("responsibility.withoutResponsibility") },
        ]}
        value={options.responsibility ? "with" : "without"}
        onChange={(shown) => change({ responsibility: shown === "with" })}
      />
    </Dialog>
  );
}

interface ChoiceProps<V extends string> {
  readonly label: string;
  readonly segments: readonly Segment<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

function Choice<V extends string>({ label, ...rest }: ChoiceProps<V>) {
  return (
    <Field label={label} inline>
      {(ids) => <SegmentedControl labelledBy={ids.label} {...rest} />}
    </Field>
  );
}
