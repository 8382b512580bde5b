import {
  addComment,
  removeComment,
  resolveComment,
  rewordComment,
  type CommentWords,
} from "../../shared/edits/comments.ts";
import { choosePreferences } from "../documents/preferences.ts";
import { useEdit } from "../hooks/use-edit.ts";
import { useWorkspace } from "../hooks/workspace-context.tsx";

interface Commenting {
  add(subject: string, words: CommentWords): void;
  reword(id: string, words: CommentWords): void;
  resolve(id: string, resolved: boolean): void;
  remove(id: string): void;
}

/** What can be done with comments, each one undo step. Who writes one is remembered for the next. */
export function useCommenting(): Commenting {
  const workspace = useWorkspace();
  const edit = useEdit();
  return {
    add: (subject, words) => {
      edit("comments.edits.add", (diagram) => addComment(diagram, subject, words));
      const author = words.by ?? "";
      if (author === (workspace.preferences.getState().chosen.author ?? "")) return;
      void choosePreferences(workspace, { author });
    },
    reword: (id, words) =>
      edit("comments.edits.change", (diagram) => rewordComment(diagram, id, words)),
    resolve: (id, resolved) =>
      edit(resolved ? "comments.edits.resolve" : "comments.edits.reopen", (diagram) =>
        resolveComment(diagram, id, resolved),
      ),
    remove: (id) => edit("comments.edits.remove", (diagram) => removeComment(diagram, id)),
  };
}
