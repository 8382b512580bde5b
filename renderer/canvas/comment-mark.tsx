import { createContext, useContext, useMemo, type ReactNode } from "react";
import { useStore } from "zustand";
import type { Comment } from "../../shared/model/schema.ts";
import { useEditor } from "../hooks/workspace-context.tsx";
import { diagramOf } from "../state/document-store.ts";
import { useCanvasActions } from "./canvas-context.ts";
import "./comment-mark.css";

const NO_COUNTS: ReadonlyMap<string, number> = new Map();
const NO_COMMENTS: readonly Comment[] = [];
const CountsContext = createContext(NO_COUNTS);

/** Counts the open comments once for the whole canvas, and only when they change. */
export function CommentCounts({ children }: { readonly children: ReactNode }) {
  const { document } = useEditor();
  const comments = useStore(document, (state) => diagramOf(state).comments ?? NO_COMMENTS);
  const counts = useMemo(() => openComments(comments), [comments]);
  return <CountsContext value={counts}>{children}</CountsContext>;
}

/** How many open comments elements have, by id. */
export const useCommentCounts = (): ReadonlyMap<string, number> => useContext(CountsContext);

/** How many open comments an element has. */
export const useCommentCount = (id: string): number => useCommentCounts().get(id) ?? 0;

/** Tells that reviewers have said something of an element that is not settled. */
export function CommentMark({ id }: { readonly id: string }) {
  const { t } = useCanvasActions();
  const count = useCommentCount(id);
  if (count === 0) return null;
  const label = t("comments.mark", { count });
  return (
    <span className="comment-mark" role="img" aria-label={label} title={label}>
      {count}
    </span>
  );
}

function openComments(comments: readonly Comment[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { subject, resolved } of comments) {
    if (resolved !== true) counts.set(subject, (counts.get(subject) ?? 0) + 1);
  }
  return counts;
}
