import { GraduationCap } from "lucide-react";
import { LEARNING_PATH } from "../../../shared/templates/learning-path.ts";
import { progressOf } from "../../../shared/templates/learned.ts";
import type { TemplateId } from "../../../shared/templates/template-ids.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import styles from "./start.module.css";

interface PathHeadProps {
  readonly learned: readonly string[];
  readonly onOpen: (id: TemplateId) => void;
}

/** How far the user has come on the learning path, and the way on. */
export function PathHead({ learned, onOpen }: PathHeadProps) {
  const t = useTranslate();
  const { done, next } = progressOf(learned);
  const count = LEARNING_PATH.length;
  const at = next ? LEARNING_PATH.indexOf(next) + 1 : count;
  return (
    <div className={styles.pathHead}>
      {done > 0 && (
        <span className={styles.muted}>{t("startGroups.progress", { done, count })}</span>
      )}
      {next && (
        <Button onClick={() => onOpen(next.template)}>
          <GraduationCap size={16} aria-hidden="true" />
          {at === 1 ? t("startGroups.begin") : t("startGroups.goOn", { at })}
        </Button>
      )}
    </div>
  );
}
