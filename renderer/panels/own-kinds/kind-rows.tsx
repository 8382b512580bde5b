import { useState, type ReactNode } from "react";
import type { Kind } from "../../../shared/catalog/define-kind.ts";
import { iconOf } from "../../../shared/catalog/icons.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useLanguage } from "../../hooks/use-language.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { VectorIcon } from "../../ui/vector-icon.tsx";
import styles from "./own-kinds.module.css";

interface KindRowProps {
  /** Undefined where the file's entry cannot be used. */
  readonly kind: Kind | undefined;
  readonly id: string;
  readonly children: ReactNode;
}

/** One own kind with what can be done with it. */
export function KindRow({ kind, id, children }: KindRowProps) {
  const language = useLanguage();
  return (
    <li className={styles.kind}>
      <VectorIcon icon={iconOf(kind)} size={20} />
      <span className={styles.kindName}>
        {kind?.names[language] ?? id}
        <span className={styles.kindId}>{id}</span>
      </span>
      {children}
    </li>
  );
}

interface OwnKindRowProps {
  readonly kind: Kind | undefined;
  readonly id: string;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/** A kind of the diagram's own. Removing one that is in use is asked about; both can be undone. */
export function OwnKindRow({ kind, id, onEdit, onRemove }: OwnKindRowProps) {
  const t = useTranslate();
  const language = useLanguage();
  const [asking, setAsking] = useState(false);
  const used = useDiagram().nodes.filter((node) => node.kind === id).length;
  const name = kind?.names[language] ?? id;
  return (
    <KindRow kind={kind} id={id}>
      {asking ? (
        <>
          <Button small onClick={() => setAsking(false)}>
            {t("ownKinds.back")}
          </Button>
          <Button small tone="danger" onClick={onRemove}>
            {t("ownKinds.remove")}
          </Button>
          <p className={styles.warning} role="status">
            {t("ownKinds.removeTitle", { name })} {t("ownKinds.removeUsed", { count: used })}
          </p>
        </>
      ) : (
        <>
          <Button small aria-label={`${t("ownKinds.edit")}: ${name}`} onClick={onEdit}>
            {t("ownKinds.edit")}
          </Button>
          <Button
            small
            aria-label={`${t("ownKinds.remove")}: ${name}`}
            onClick={() => (used > 0 ? setAsking(true) : onRemove())}
          >
            {t("ownKinds.remove")}
          </Button>
        </>
      )}
    </KindRow>
  );
}
