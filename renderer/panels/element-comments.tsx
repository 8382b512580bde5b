import { useId } from "react";
import { useDiagram } from "../hooks/use-diagram.ts";
import { useTranslate, useWorkspace } from "../hooks/workspace-context.tsx";
import { Button } from "../ui/button.tsx";
import { CommentCard } from "./comment-card.tsx";
import styles from "./comments.module.css";

/** The comments on one element, or on the diagram as a whole, and the way to another. */
export function ElementComments({ subject }: { readonly subject: string }) {
  const t = useTranslate();
  const { dialogs } = useWorkspace();
  const id = useId();
  const { comments = [] } = useDiagram();
  const own = comments.filter((comment) => comment.subject === subject);
  return (
    <div role="group" aria-labelledby={id} className={styles.element}>
      <h3 id={id}>
        {own.length === 0 ? t("comments.title") : t("comments.section", { count: own.length })}
      </h3>
      {own.length > 0 && (
        <ul className={styles.list}>
          {own.map((comment) => (
            <CommentCard key={comment.id} comment={comment} />
          ))}
        </ul>
      )}
      <Button small onClick={() => dialogs.setState({ open: "add-comment" })}>
        {t("comments.add")}
      </Button>
    </div>
  );
}
