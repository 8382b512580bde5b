import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { DraftList } from "./draft-list.tsx";
import { useDrafts } from "./use-drafts.ts";

/** Recovered work over an open diagram: at a start that opens a file, and by command. */
export function RecoveryDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTranslate();
  const { drafts, refresh } = useDrafts();
  if (!drafts) return null;
  const some = drafts.length > 0;
  return (
    <Dialog
      wide
      title={t("safeKeeping.recovered.title")}
      text={t(some ? "safeKeeping.recovered.text" : "safeKeeping.recovered.none")}
      onDismiss={onClose}
      buttons={<Button onClick={onClose}>{t("safeKeeping.versions.close")}</Button>}
    >
      {some && <DraftList drafts={drafts} refresh={refresh} onOpened={onClose} />}
    </Dialog>
  );
}
