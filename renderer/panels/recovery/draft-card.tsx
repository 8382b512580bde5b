import type { RecoverableDraft } from "../../../shared/host/safe-keeping.ts";
import { cleanText } from "../../../shared/lib/clean-text.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { SmallPicture } from "../small-picture.tsx";
import styles from "./recovery.module.css";
import { useDraftContent } from "./use-draft-content.ts";

interface DraftCardProps {
  readonly draft: RecoverableDraft;
  readonly onOpen: () => void;
  readonly onDiscard: (name: string) => void;
}

/** One piece of recovered work: what it is, from when, how much, and how its file stands. */
export function DraftCard({ draft, onOpen, onDiscard }: DraftCardProps) {
  const t = useTranslate();
  const language = useLanguage();
  const content = useDraftContent(draft.draft);
  const name = cleanText(draft.title) || t("safeKeeping.recovered.untitled");
  const date = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const file = draft.file?.name ?? "";
  return (
    <li className={styles.card}>
      <span className={styles.picture}>
        <SmallPicture diagram={content?.diagram ?? null} />
      </span>
      <div className={styles.words}>
        <h3 className={styles.name}>{name}</h3>
        <p className={styles.fact}>{date.format(new Date(draft.recordedAt))}</p>
        <p className={styles.fact}>
          {t(`safeKeeping.recovered.file.${draft.fileState}`, { name: file })}
        </p>
        <p className={styles.fact}>
          {content?.diagram &&
            t("safeKeeping.counts", {
              nodes: content.diagram.nodes.length,
              edges: content.diagram.edges.length,
            })}
        </p>
        {content && !content.intact && (
          <p className={styles.damaged}>
            {content.diagram
              ? t("safeKeeping.recovered.damaged")
              : `${t("safeKeeping.recovered.unreadable")} ${content.problem ?? ""}`}
          </p>
        )}
        <div className={styles.choices}>
          <Button
            tone="primary"
            aria-label={t("safeKeeping.recovered.openNamed", { name })}
            onClick={onOpen}
          >
            {t("safeKeeping.recovered.open")}
          </Button>
          <Button
            aria-label={t("safeKeeping.recovered.discardNamed", { name })}
            onClick={() => onDiscard(name)}
          >
            {t("safeKeeping.recovered.discard")}
          </Button>
        </div>
      </div>
    </li>
  );
}
