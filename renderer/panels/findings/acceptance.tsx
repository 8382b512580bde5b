import { useState } from "react";
import { acceptFinding, withdrawAcceptance } from "../../../shared/edits/waivers.ts";
import type { Finding } from "../../../shared/rules/define-rule.ts";
import { localDay } from "../../analysis/today.ts";
import { useDiagram } from "../../hooks/use-diagram.ts";
import { useEdit } from "../../hooks/use-edit.ts";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { AcceptForm } from "./accept-form.tsx";
import styles from "./findings.module.css";

/** Accepting a finding with a reason, and taking that back. */
export function Acceptance({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const edit = useEdit();
  const { waivers = [] } = useDiagram();
  const [asking, setAsking] = useState(false);
  const { rule, subject, waived } = finding;
  if (rule === "modeling/stale-waiver") return null;
  if (waived) {
    const own = waivers.some((one) => one.rule === rule && one.subject === subject);
    return (
      <div>
        <p className={styles.muted}>{t("findings.waived", { reason: waived.reason })}</p>
        {(waived.by || waived.until) && (
          <p className={styles.muted}>
            {[waived.by, waived.until && t("findings.acceptedUntil", { day: waived.until })]
              .filter(Boolean)
              .join(" · ")}
          </p>
        )}
        {own && (
          <Button
            small
            onClick={() =>
              edit("findings.edits.withdraw", (diagram) =>
                withdrawAcceptance(diagram, { rule, subject }),
              )
            }
          >
            {t("findings.withdraw")}
          </Button>
        )}
      </div>
    );
  }
  if (!asking) {
    return (
      <div>
        <Button small onClick={() => setAsking(true)}>
          {t("findings.accept")}
        </Button>
      </div>
    );
  }
  return (
    <AcceptForm
      today={localDay()}
      onCancel={() => setAsking(false)}
      onAccept={(given) => {
        setAsking(false);
        edit("findings.edits.accept", (diagram) =>
          acceptFinding(diagram, { rule, subject, ...given }),
        );
      }}
    />
  );
}
