import { useEffect, useId, useRef, useState, type SubmitEvent } from "react";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { keepFieldKeys } from "../../ui/keys.ts";
import styles from "./findings.module.css";

interface Given {
  readonly reason: string;
  readonly by?: string;
  readonly until?: string;
}

interface AcceptFormProps {
  /** First day that may be chosen, `YYYY-MM-DD`. */
  readonly today: string;
  readonly onAccept: (given: Given) => void;
  readonly onCancel: () => void;
}

/** Reason (needed), by whom, until when: what a reader of the file will want to know. */
export function AcceptForm({ today, onAccept, onCancel }: AcceptFormProps) {
  const t = useTranslate();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState("");
  const [by, setBy] = useState("");
  const [until, setUntil] = useState("");
  // It opens below the fold of a low pane: whoever asked for it wants to write, and to see its end.
  useEffect(() => {
    first.current?.focus({ preventScroll: true });
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim() === "") return;
    onAccept({
      reason: reason.trim(),
      ...(by.trim() !== "" && { by: by.trim() }),
      ...(until !== "" && { until }),
    });
  };
  return (
    <form
      ref={form}
      className={styles.accept}
      aria-label={t("findings.accept")}
      onSubmit={submit}
      onKeyDown={keepFieldKeys}
    >
      <label htmlFor={`${id}reason`}>{t("findings.acceptReason")}</label>
      <input
        ref={first}
        id={`${id}reason`}
        value={reason}
        maxLength={2000}
        required
        onChange={(event) => setReason(event.target.value)}
      />
      <label htmlFor={`${id}by`}>{t("findings.acceptBy")}</label>
      <input
        id={`${id}by`}
        value={by}
        maxLength={200}
        onChange={(event) => setBy(event.target.value)}
      />
      <label htmlFor={`${id}until`}>{t("findings.acceptLastDay")}</label>
      <input
        id={`${id}until`}
        type="date"
        min={today}
        value={until}
        onChange={(event) => setUntil(event.target.value)}
      />
      <div className={styles.acceptButtons}>
        <Button small type="submit" tone="primary" disabled={reason.trim() === ""}>
          {t("findings.acceptNow")}
        </Button>
        <Button small onClick={onCancel}>
          {t("app.cancel")}
        </Button>
      </div>
    </form>
  );
}
