import { useTranslate } from "../../hooks/workspace-context.tsx";
import { DraftList } from "./draft-list.tsx";
import styles from "./recovery.module.css";
import { useDrafts } from "./use-drafts.ts";

/** On the start screen: recovered work, before anything else, when there is some. */
export function RecoveredWork() {
  const t = useTranslate();
  const { drafts, refresh } = useDrafts();
  if (!drafts || drafts.length === 0) return null;
  return (
    <section className={styles.section} aria-labelledby="recovered-work">
      <h2 id="recovered-work" className={styles.title}>
        {t("safeKeeping.recovered.title")}
      </h2>
      <p className={styles.text}>{t("safeKeeping.recovered.text")}</p>
      <DraftList drafts={drafts} refresh={refresh} />
    </section>
  );
}
