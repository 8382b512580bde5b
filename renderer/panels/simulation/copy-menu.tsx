import { Copy } from "lucide-react";
import { notify } from "../../documents/ask.ts";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Menu } from "../../ui/menu.tsx";
import { markdownTable, tabTable, type Table } from "./table-text.ts";

interface CopyMenuProps {
  /** The result as it stands; null while there is none. */
  readonly table: Table | null;
}

/** Puts the result on the clipboard, for a document or for a spreadsheet. */
export function CopyMenu({ table }: CopyMenuProps) {
  const t = useTranslate();
  const workspace = useWorkspace();
  const copy = (textOf: (table: Table) => string) => {
    if (!table) return;
    navigator.clipboard.writeText(textOf(table)).then(
      () => notify(workspace, "success", t("simulation.copied")),
      () => notify(workspace, "error", t("simulation.notCopied")),
    );
  };
  return (
    <Menu
      align="end"
      trigger={
        <Button small tone="quiet" disabled={table === null}>
          <Copy size={14} aria-hidden />
          {t("simulation.copy")}
        </Button>
      }
      entries={[
        { id: "markdown", label: t("simulation.copyMarkdown"), run: () => copy(markdownTable) },
        { id: "tsv", label: t("simulation.copyTsv"), run: () => copy(tabTable) },
      ]}
    />
  );
}
