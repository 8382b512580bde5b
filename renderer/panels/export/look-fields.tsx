import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Choice, NumberChoice, With, type ExportFields } from "./choice.tsx";

const WIDEST = 16_000;
const MOST_PADDING = 1_000;

/** Size, colours and what is around the drawing. */
export function LookFields({ choices, change, knows }: ExportFields) {
  const t = useTranslate();
  return (
    <>
      {knows("scale") && (
        <Choice
          label={t("dialogs.export.scale")}
          segments={[
            { value: "1", label: "1×" },
            { value: "2", label: "2×" },
            { value: "3", label: "3×" },
            { value: "width", label: t("exportOptions.dialog.width") },
          ]}
          value={choices.size}
          onChange={(size) => change({ size })}
        />
      )}
      {knows("width") && choices.size === "width" && (
        <NumberChoice
          label={t("exportOptions.dialog.widthPixels")}
          value={choices.width}
          largest={WIDEST}
          onChange={(width) => change({ width })}
        />
      )}
      {knows("theme") && (
        <Choice
          label={t("dialogs.export.theme")}
          segments={[
            { value: "light", label: t("bars.themeLight") },
            { value: "dark", label: t("bars.themeDark") },
          ]}
          value={choices.theme}
          onChange={(theme) => change({ theme })}
        />
      )}
      {knows("transparent") && (
        <Choice
          label={t("exportOptions.dialog.ground")}
          segments={[
            { value: "opaque", label: t("exportOptions.dialog.opaque") },
            { value: "transparent", label: t("exportOptions.dialog.transparent") },
          ]}
          value={choices.transparent ? "transparent" : "opaque"}
          onChange={(ground) => change({ transparent: ground === "transparent" })}
        />
      )}
      {knows("fonts") && (
        <Choice
          label={t("exportOptions.dialog.fonts")}
          help={t("exportOptions.dialog.fontsHelp")}
          segments={[
            { value: "referenced", label: t("exportOptions.dialog.fontsReferenced") },
            { value: "embedded", label: t("exportOptions.dialog.fontsEmbedded") },
          ]}
          value={choices.fonts}
          onChange={(fonts) => change({ fonts })}
        />
      )}
      {knows("legend") && (
        <With
          label={t("dialogs.export.legend")}
          value={choices.legend}
          onChange={(legend) => change({ legend })}
        />
      )}
      {knows("padding") && (
        <NumberChoice
          label={t("exportOptions.dialog.padding")}
          value={choices.padding}
          largest={MOST_PADDING}
          onChange={(padding) => change({ padding })}
        />
      )}
    </>
  );
}
