import { ORIENTATIONS, PAGE_SIZES } from "../../../shared/formats/export-options.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Choice, type ExportFields } from "./choice.tsx";

/** The paper that a drawing goes on. */
export function PageFields({ choices, change }: ExportFields) {
  const t = useTranslate();
  return (
    <>
      <Choice
        label={t("exportOptions.dialog.page")}
        segments={PAGE_SIZES.map((size) => ({
          value: size,
          label: t(`exportOptions.dialog.pages.${size}`),
        }))}
        value={choices.pageSize}
        onChange={(pageSize) => change({ pageSize })}
      />
      {choices.pageSize !== "fit" && (
        <>
          <Choice
            label={t("exportOptions.dialog.orientation")}
            segments={ORIENTATIONS.map((one) => ({
              value: one,
              label: t(`exportOptions.dialog.orientations.${one}`),
            }))}
            value={choices.orientation}
            onChange={(orientation) => change({ orientation })}
          />
          <Choice
            label={t("exportOptions.dialog.spread")}
            segments={[
              { value: "one", label: t("exportOptions.dialog.onePage") },
              { value: "tiled", label: t("exportOptions.dialog.tiled") },
            ]}
            value={choices.tile ? "tiled" : "one"}
            onChange={(spread) => change({ tile: spread === "tiled" })}
          />
        </>
      )}
    </>
  );
}
