import { FileText, X } from "lucide-react";
import { useEffect, useState } from "react";
import type { Recent } from "../../../shared/host/contract.ts";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import styles from "./start.module.css";

/** The files of last time. One that is gone stays listed, greyed, until the user removes it. */
export function RecentFiles({ onOpen }: { readonly onOpen: (token: string) => void }) {
  const t = useTranslate();
  const { host } = useWorkspace();
  const [recents, setRecents] = useState<readonly Recent[]>([]);
  useEffect(() => {
    let stale = false;
    const read = async () => {
      const answer = await host.call("recents.list", {});
      if (!stale && answer.ok) setRecents(answer.value);
    };
    void read();
    return () => {
      stale = true;
    };
  }, [host]);
  const remove = async (token: string) => {
    setRecents(recents.filter(({ file }) => file.token !== token));
    await host.call("recents.remove", { file: token });
  };
  return (
    <section className={styles.recents} aria-labelledby="recent-files">
      <h2 id="recent-files" className={styles.heading}>
        {t("start.recent")}
      </h2>
      {recents.length === 0 && <p className={styles.muted}>{t("start.noRecent")}</p>}
      <ul>
        {recents.map(({ file, missing }) => (
          <li key={file.token} className={styles.recent}>
            <button
              type="button"
              className={styles.recentButton}
              disabled={missing}
              onClick={() => onOpen(file.token)}
            >
              <FileText size={16} aria-hidden="true" />
              <span className={styles.recentName}>{file.name}</span>
              <span className={styles.recentFolder}>
                {missing ? t("start.missing") : file.folder}
              </span>
            </button>
            <IconButton
              small
              label={t("start.remove", { name: file.name })}
              icon={<X size={14} />}
              onClick={() => void remove(file.token)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
