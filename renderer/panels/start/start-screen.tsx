import { FilePlus, FolderOpen } from "lucide-react";
import type { ReactNode } from "react";
import type { TemplateId } from "../../../shared/templates/template-ids.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { BrandMark } from "../../ui/brand-mark.tsx";
import { Button } from "../../ui/button.tsx";
import { RecentFiles } from "./recent-files.tsx";
import styles from "./start.module.css";
import { Templates } from "./templates.tsx";

export interface StartActions {
  readonly newDiagram: () => void;
  readonly openTemplate: (id: TemplateId) => void;
  readonly open: () => void;
  readonly openRecent: (token: string) => void;
}

interface StartScreenProps {
  readonly actions: StartActions;
  /** Stands above the templates. */
  readonly first?: ReactNode;
}

/** What an empty window offers: three sentences, the templates, and the files of last time. */
export function StartScreen({ actions, first }: StartScreenProps) {
  const t = useTranslate();
  return (
    <main className={styles.start}>
      <div className={styles.page}>
        <header className={styles.intro}>
          <p className={styles.brand}>
            <BrandMark />
            {t("app.name")}
          </p>
          <h1 className={styles.title}>{t("start.title")}</h1>
          <ul className={styles.sentences}>
            <li>{t("start.sentences.draw")}</li>
            <li>{t("start.sentences.watch")}</li>
            <li>{t("start.sentences.keep")}</li>
          </ul>
          <div className={styles.actions}>
            <Button tone="primary" onClick={actions.newDiagram}>
              <FilePlus size={16} aria-hidden="true" />
              {t("start.newDiagram")}
            </Button>
            <Button onClick={actions.open}>
              <FolderOpen size={16} aria-hidden="true" />
              {t("start.open")}
            </Button>
          </div>
          <RecentFiles onOpen={actions.openRecent} />
        </header>
        <div className={styles.templates}>
          {first}
          <Templates onOpen={actions.openTemplate} />
        </div>
      </div>
    </main>
  );
}
