import { X } from "lucide-react";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { chooseFailing, toggleFailing } from "../../state/failing.ts";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { ElementButton } from "./element-button.tsx";
import styles from "./simulation.module.css";

interface ChosenListProps {
  /** Ids of what fails. */
  readonly chosen: readonly string[];
  readonly nameOf: (id: string) => string;
}

/** What the user lets fail; each can be made whole again. */
export function ChosenList({ chosen, nameOf }: ChosenListProps) {
  const t = useTranslate();
  const { view } = useEditor();
  return (
    <div className={styles.chosen}>
      <p className={styles.hint}>{t("simulation.hint")}</p>
      {chosen.length > 0 && (
        <ul className={styles.chips} aria-label={t("simulation.chosen")}>
          {chosen.map((id) => (
            <li key={id} className={styles.chip}>
              <ElementButton id={id} name={nameOf(id)} />
              <IconButton
                small
                label={t("simulation.restore", { name: nameOf(id) })}
                icon={<X size={12} />}
                onClick={() => toggleFailing(view, id)}
              />
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <Button small tone="quiet" onClick={() => chooseFailing(view, [])}>
                {t("simulation.clear")}
              </Button>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
