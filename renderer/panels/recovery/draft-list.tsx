import type { RecoverableDraft } from "../../../shared/host/safe-keeping.ts";
import { ask, tellProblem, textsOf } from "../../documents/ask.ts";
import { discardDraft, openDraft } from "../../documents/recovery.ts";
import { useWorkspace } from "../../hooks/workspace-context.tsx";
import { DraftCard } from "./draft-card.tsx";
import styles from "./recovery.module.css";

interface DraftListProps {
  readonly drafts: readonly RecoverableDraft[];
  readonly refresh: () => Promise<void>;
  readonly onOpened?: () => void;
}

/** The recovered work, each with its choices. What is discarded is asked about: it is gone for good. */
export function DraftList({ drafts, refresh, onOpened }: DraftListProps) {
  const workspace = useWorkspace();
  const told = (work: Promise<void>) =>
    void work.catch((error: unknown) => {
      const problem = error instanceof Error ? error.message : String(error);
      return tellProblem(workspace, textsOf(workspace)("app.crashed", { problem }));
    });
  const open = async (draft: string) => {
    if (await openDraft(workspace, draft)) onOpened?.();
    else await refresh();
  };
  const discard = async (draft: string, name: string) => {
    const t = textsOf(workspace);
    const choice = await ask(workspace, {
      title: t("safeKeeping.recovered.discardTitle"),
      text: t("safeKeeping.recovered.discardText", { name }),
      buttons: [
        { id: "cancel", label: t("app.cancel"), tone: "primary" },
        { id: "discard", label: t("safeKeeping.recovered.discard"), tone: "danger" },
      ],
    });
    if (choice === "discard") await discardDraft(workspace, draft);
    await refresh();
  };
  return (
    <ul className={styles.cards}>
      {drafts.map((draft) => (
        <DraftCard
          key={draft.draft}
          draft={draft}
          onOpen={() => told(open(draft.draft))}
          onDiscard={(name) => told(discard(draft.draft, name))}
        />
      ))}
    </ul>
  );
}
