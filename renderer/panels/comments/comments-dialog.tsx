import { useState } from "react";
import { MODEL } from "../comment-subject.ts";
import type { Comment } from "../../../shared/model/schema.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useElementNames } from "../../hooks/use-element-names.ts";
import { useEditor, useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { CommentCard } from "../comment-card.tsx";
import { CommentForm } from "../comment-form.tsx";
import styles from "../comments.module.css";
import { useCommenting } from "../use-commenting.ts";

const FILTERS = ["open", "resolved", "all"] as const;
type Filter = (typeof FILTERS)[number];

interface CommentsDialogProps {
  /** A comment on what is selected is to be written first. */
  readonly adding: boolean;
  readonly onClose: () => void;
}

/** Every comment of the diagram, or the form for a new one. */
export function CommentsDialog({ adding, onClose }: CommentsDialogProps) {
  return adding ? <AddDialog onClose={onClose} /> : <ListDialog onClose={onClose} />;
}

function AddDialog({ onClose }: Pick<CommentsDialogProps, "onClose">) {
  const t = useTranslate();
  const nameOf = useElementNames(useDiagram());
  const { view } = useEditor();
  const [subject] = useState(() => [...view.getState().selection][0] ?? MODEL);
  const { add } = useCommenting();
  const name = subject === MODEL ? t("comments.model") : nameOf(subject);
  return (
    <Dialog title={t("comments.addTo", { name })} onDismiss={onClose}>
      <CommentForm
        onDone={(words) => {
          add(subject, words);
          onClose();
        }}
        onCancel={onClose}
      />
    </Dialog>
  );
}

function ListDialog({ onClose }: Pick<CommentsDialogProps, "onClose">) {
  const t = useTranslate();
  const diagram = useDiagram();
  const nameOf = useElementNames(diagram);
  const { view } = useEditor();
  const { comments = [], nodes, edges } = diagram;
  const [filter, setFilter] = useState<Filter>("open");
  const known = new Set([...nodes, ...edges].map(({ id }) => id));
  const shown = comments.filter(({ resolved }) => fits(filter, resolved));
  const goTo = (id: string) => {
    view.setState({ selection: new Set([id]), reveal: { ids: [id] } });
    onClose();
  };
  const subjectOf = ({ subject }: Comment) => {
    if (subject === MODEL) return <span>{t("comments.model")}</span>;
    const name = nameOf(subject);
    if (!known.has(subject)) return <span>{name}</span>;
    return (
      <button
        type="button"
        className={styles.link}
        aria-label={t("comments.goTo", { name })}
        onClick={() => goTo(subject)}
      >
        {name}
      </button>
    );
  };
  return (
    <Dialog
      wide
      title={t("comments.title")}
      text={t("comments.text")}
      onDismiss={onClose}
      buttons={
        <Button tone="primary" onClick={onClose}>
          {t("comments.close")}
        </Button>
      }
    >
      <SegmentedControl<Filter>
        label={t("comments.filter")}
        value={filter}
        segments={FILTERS.map((value) => ({ value, label: t(`comments.filters.${value}`) }))}
        onChange={setFilter}
      />
      {shown.length === 0 && (
        <p className={styles.none}>
          {t(comments.length === 0 ? "comments.none" : "comments.noneShown")}
        </p>
      )}
      <ul className={styles.all}>
        {shown.map((comment) => (
          <CommentCard key={comment.id} comment={comment} subject={subjectOf(comment)} />
        ))}
      </ul>
    </Dialog>
  );
}

function fits(filter: Filter, resolved = false): boolean {
  return filter === "all" || resolved === (filter === "resolved");
}
