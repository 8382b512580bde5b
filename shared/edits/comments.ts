import type { Comment, Diagram } from "../model/schema.ts";
import { withField } from "./update-elements.ts";

/** What its writer gives a comment; empty words are left out of the file. */
export interface CommentWords {
  readonly text: string;
  readonly by?: string;
  /** A day as `YYYY-MM-DD`. */
  readonly on?: string;
}

/** Pins a comment to an element, or to the diagram as a whole by the subject `model`. */
export function addComment(diagram: Diagram, subject: string, words: CommentWords): Diagram {
  const comments = diagram.comments ?? [];
  const comment = worded({ id: freeId(comments), subject, text: words.text }, words);
  return { ...diagram, comments: [...comments, comment] };
}

/** Changes what a comment says, by whom and when; the rest of it stays. */
export function rewordComment(diagram: Diagram, id: string, words: CommentWords): Diagram {
  return changeComment(diagram, id, (comment) => worded(comment, words));
}

/** Resolves a comment, or opens it again. An open one says nothing of it in the file. */
export function resolveComment(diagram: Diagram, id: string, resolved: boolean): Diagram {
  return changeComment(diagram, id, (comment) =>
    (comment.resolved ?? false) === resolved
      ? comment
      : withField(comment, "resolved", resolved || undefined),
  );
}

/** Takes a comment away; the last one takes the list with it. */
export function removeComment(diagram: Diagram, id: string): Diagram {
  const comments = diagram.comments ?? [];
  const rest = comments.filter((comment) => comment.id !== id);
  if (rest.length === comments.length) return diagram;
  return withField(diagram, "comments", rest.length > 0 ? rest : undefined);
}

function worded(comment: Comment, { text, by = "", on = "" }: CommentWords): Comment {
  const signed = withField(withField(comment, "text", text), "by", by || undefined);
  return withField(signed, "on", on || undefined);
}

function changeComment(
  diagram: Diagram,
  id: string,
  change: (comment: Comment) => Comment,
): Diagram {
  const { comments = [] } = diagram;
  const at = comments.findIndex((comment) => comment.id === id);
  const before = comments[at];
  const after = before && change(before);
  if (after === undefined || after === before) return diagram;
  return { ...diagram, comments: comments.with(at, after) };
}

/** Above every number in use, so that two who add in turn do not meet. */
function freeId(comments: readonly Comment[]): string {
  const numbers = comments.map(({ id }) => Number(/^c-(\d{1,9})$/.exec(id)?.[1] ?? 0));
  return `c-${Math.max(0, ...numbers) + 1}`;
}
