import { useId, useState, type SubmitEvent } from "react";
import type { CommentWords } from "../../shared/edits/comments.ts";
import { LIMITS } from "../../shared/model/limits.ts";
import type { Comment } from "../../shared/model/schema.ts";
import { localDay } from "../analysis/today.ts";
import { useTranslate, useWorkspace } from "../hooks/workspace-context.tsx";
import { Button } from "../ui/button.tsx";
import { keepFieldKeys } from "../ui/keys.ts";
import styles from "./comments.module.css";

interface CommentFormProps {
  /** The comment that is changed; without it a new one is written. */
  readonly comment?: Comment;
  readonly onDone: (words: CommentWords) => void;
  readonly onCancel: () => void;
}

/** What is said, by whom and when; the last writer and today are filled in. */
export function CommentForm({ comment, onDone, onCancel }: CommentFormProps) {
  const t = useTranslate();
  const { preferences } = useWorkspace();
  const id = useId();
  const [text, setText] = useState(comment?.text ?? "");
  const [by, setBy] = useState(
    () => (comment ? comment.by : preferences.getState().chosen.author) ?? "",
  );
  const [on, setOn] = useState(() => (comment ? (comment.on ?? "") : localDay()));
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim() !== "") onDone({ text: text.trim(), by: by.trim(), on: on.trim() });
  };
  return (
    <form
      className={styles.form}
      aria-label={t("comments.words")}
      onSubmit={submit}
      onKeyDown={keepFieldKeys}
    >
      <label htmlFor={`${id}text`}>{t("comments.words")}</label>
      <textarea
        id={`${id}text`}
        className={styles.words}
        value={text}
        rows={4}
        maxLength={LIMITS.notesLength}
        required
        autoFocus
        onChange={(event) => setText(event.target.value)}
      />
      <div className={styles.signature}>
        <label htmlFor={`${id}by`}>
          {t("comments.by")}
          <input
            id={`${id}by`}
            value={by}
            maxLength={200}
            onChange={(event) => setBy(event.target.value)}
          />
        </label>
        <label htmlFor={`${id}on`}>
          {t("comments.on")}
          <input
            id={`${id}on`}
            type="date"
            value={on}
            onChange={(event) => setOn(event.target.value)}
          />
        </label>
      </div>
      <div className={styles.buttons}>
        <Button small onClick={onCancel}>
          {t("app.cancel")}
        </Button>
        <Button small type="submit" tone="primary" disabled={text.trim() === ""}>
          {t("comments.save")}
        </Button>
      </div>
    </form>
  );
}
