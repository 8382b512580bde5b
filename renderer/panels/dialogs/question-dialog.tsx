import type { Question } from "../../state/dialog-store.ts";
import { Button } from "../../ui/button.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Spinner } from "../../ui/spinner.tsx";
import styles from "./dialogs.module.css";

/** Asks one question. Escape dismisses; the main answer has the focus. */
export function QuestionDialog({ question }: { readonly question: Question }) {
  const { title, text, details = [], busy, buttons, answer } = question;
  const main = buttons.find(({ tone }) => tone === "primary") ?? buttons[0];
  return (
    <Dialog
      title={title}
      text={text}
      onDismiss={() => answer(null)}
      buttons={buttons.map((button) => (
        <Button
          key={button.id}
          tone={button.tone ?? "neutral"}
          autoFocus={button === main}
          onClick={() => answer(button.id)}
        >
          {button.label}
        </Button>
      ))}
    >
      {busy && <Spinner label={title} />}
      {details.length > 0 && (
        <ul className={styles.details}>
          {details.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}
