import { describeOwnKindProblem } from "../../../shared/catalog/describe-own-kind.ts";
import { ownKindProblems } from "../../../shared/catalog/own-kinds.ts";
import { catalog } from "../../../shared/catalog/registry.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import styles from "./own-kinds.module.css";

/** Says that own kinds or icons could not be used, in the sentence itself when it is one. */
export function OwnKindsNotice() {
  const t = useTranslate();
  const { dialogs } = useWorkspace();
  const [first, ...more] = ownKindProblems(useDiagram(), catalog);
  if (!first) return null;
  const text =
    more.length === 0
      ? describeOwnKindProblem(first, t)
      : t("ownKinds.notice", { count: more.length + 1 });
  return (
    <div className={styles.notice} role="status">
      <span className={styles.noticeText}>{text}</span>
      <Button small onClick={() => dialogs.setState({ open: "own-kinds" })}>
        {t("ownKinds.show")}
      </Button>
    </div>
  );
}
