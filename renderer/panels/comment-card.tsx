import { useState, type ReactNode } from "react";
import type { Comment } from "../../shared/model/schema.ts";
import { useTranslate } from "../hooks/workspace-context.tsx";
import { Button } from "../ui/button.tsx";
import { CommentForm } from "./comment-form.tsx";
import styles from "./comments.module.css";
import { useCommenting } from "./use-commenting.ts";

interface CommentCardProps {
  readonly comment: Comment;
  /** What it is about, where that is not plain from the place it stands in. */
  readonly subject?: ReactNode;
}

/** One comment with what can be done with it. */
export function CommentCard({ comment, subject }: CommentCardProps) {
  const t = useTranslate();
  const { reword, resolve, remove } = useCommenting();
  const [editing, setEditing] = useState(false);
  const { id, text, by, on, resolved = false } = comment;
  if (editing) {
    return (
      <li className={styles.card}>
        <CommentForm
          comment={comment}
          onDone={(words) => {
            reword(id, words);
            setEditing(false);
          }}
          onCancel={() => setEditing(false)}
        />
      </li>
    );
  }
  const signature = [by, on].filter((part) => part !== undefined && part !== "").join(" · ");
  return (
    <li className={styles.card}>
      <div className={styles.head}>
        {subject}
        <span className={styles.signed}>{signature}</span>
        {resolved && <span className={styles.resolved}>{t("comments.resolved")}</span>}
      </div>
      <p className={styles.text}>{text}</p>
      <div className={styles.actions}>
        <Button small tone="quiet" onClick={() => resolve(id, !resolved)}>
          {t(resolved ? "comments.reopen" : "comments.resolve")}
        </Button>
        <Button small tone="quiet" onClick={() => setEditing(true)}>
          {t("comments.edit")}
        </Button>
        <Button small tone="quiet" onClick={() => remove(id)}>
          {t("comments.remove")}
        </Button>
      </div>
    </li>
  );
}
