import { useStore } from "zustand";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import type { Editor } from "../../state/workspace.ts";
import type { Segment } from "../../ui/segmented-control.tsx";
import { Choice, With, type ExportFields } from "./choice.tsx";

const LANGUAGES: readonly Segment<"en" | "ko">[] = [
  { value: "en", label: "English" },
  { value: "ko", label: "한국어" },
];

interface ContentFieldsProps extends ExportFields {
  readonly editor: Editor;
  /** Whether the chosen format holds several diagrams. */
  readonly several: boolean;
}

/** What of the diagram is shown, and what is shown besides. */
export function ContentFields({ choices, change, knows, editor, several }: ContentFieldsProps) {
  const t = useTranslate();
  const selected = useStore(editor.view, ({ selection }) => selection.size > 0);
  const count = useStore(useWorkspace().store, ({ editors }) => editors.length);
  const simulated = useStore(editor.view, ({ simulation }) => simulation !== null);
  return (
    <>
      <Choice
        label={t("dialogs.export.language")}
        segments={LANGUAGES}
        value={choices.language}
        onChange={(language) => change({ language })}
      />
      {several && count > 1 && (
        <Choice
          label={t("pictures.dialog.diagrams")}
          segments={[
            { value: "one", label: t("pictures.dialog.thisOne") },
            { value: "all", label: t("pictures.dialog.allOpen", { count }) },
          ]}
          value={choices.allOpen ? "all" : "one"}
          onChange={(which) => change({ allOpen: which === "all" })}
        />
      )}
      {selected && !(several && choices.allOpen) && (
        <Choice
          label={t("exportOptions.dialog.part")}
          segments={[
            { value: "whole", label: t("exportOptions.dialog.whole") },
            { value: "selection", label: t("exportOptions.dialog.selection") },
          ]}
          value={choices.selectionOnly ? "selection" : "whole"}
          onChange={(part) => change({ selectionOnly: part === "selection" })}
        />
      )}
      {knows("findings") && (
        <Choice
          label={t("exportOptions.dialog.marks")}
          segments={[
            { value: "none", label: t("exportOptions.dialog.nothing") },
            { value: "findings", label: t("exportOptions.dialog.findings") },
            ...(simulated && knows("simulation")
              ? [{ value: "simulation", label: t("exportOptions.dialog.simulation") } as const]
              : []),
          ]}
          value={choices.marks}
          onChange={(marks) => change({ marks })}
        />
      )}
      {knows("responsibility") && (
        <Choice
          label={t("responsibility.inPicture")}
          segments={[
            { value: "with", label: t("responsibility.withResponsibility") },
            { value: "without", label: t("responsibility.withoutResponsibility") },
          ]}
          value={choices.responsibility ? "with" : "without"}
          onChange={(shown) => change({ responsibility: shown === "with" })}
        />
      )}
      {knows("comments") && (
        <With
          label={t("pictures.dialog.comments")}
          help={t("pictures.dialog.commentsHelp")}
          value={choices.comments}
          onChange={(comments) => change({ comments })}
        />
      )}
      {knows("embed") && (
        <With
          label={t("exportOptions.dialog.embed")}
          help={t("exportOptions.dialog.embedHelp")}
          value={choices.embed}
          onChange={(embed) => change({ embed })}
        />
      )}
    </>
  );
}
