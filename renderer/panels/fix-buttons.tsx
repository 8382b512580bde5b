import { Wrench } from "lucide-react";
import { useEffect } from "react";
import type { MessageKey } from "../../shared/i18n/translate.ts";
import type { Finding, Fix } from "../../shared/rules/define-rule.ts";
import { notify } from "../documents/ask.ts";
import { useEditor, useTranslate, useWorkspace } from "../hooks/workspace-context.tsx";
import { Button } from "../ui/button.tsx";
import type { Preview } from "../state/view-store.ts";
import { Spinner } from "../ui/spinner.tsx";
import styles from "./fix-buttons.module.css";
import { useTriedFixes } from "./use-tried-fixes.ts";

/** One button for each fix that helps; one press, one undo step. */
export function FixButtons({ finding }: { readonly finding: Finding }) {
  const t = useTranslate();
  const workspace = useWorkspace();
  const { document, view } = useEditor();
  const show = (preview: Preview | null) => view.setState({ preview });
  useEffect(() => () => view.setState({ preview: null }), [view]);
  const tried = useTriedFixes(finding);
  const apply = async (fix: Fix, button: HTMLElement) => {
    // The button goes with its finding; the focus stays in the panel.
    button.closest("section")?.focus();
    const { applyFix } = await import("./fix-work.ts");
    show(null);
    document.apply("findings.edits.fix", (diagram) => applyFix(diagram, finding, fix));
    notify(workspace, "success", t("findings.applied", { fix: t(titleOf(fix)) }));
  };
  if (tried.state === "trying") return <Spinner label={t("findings.trying")} />;
  if (tried.state === "ask") {
    return (
      <div className={styles.fixes}>
        <Button small onClick={tried.ask}>
          {t("findings.findFixes")}
        </Button>
      </div>
    );
  }
  if (tried.fixes.length === 0) return null;
  return (
    <div role="group" aria-label={t("findings.fixes")} className={styles.fixes}>
      {tried.fixes.map(({ fix, gone, come, diagram }) => (
        <Button
          key={fix.id}
          small
          title={t("findings.effect", { gone: gone.length, come: come.length })}
          onMouseEnter={() => show({ title: t(titleOf(fix)), diagram, gone, come })}
          onFocus={() => show({ title: t(titleOf(fix)), diagram, gone, come })}
          onMouseLeave={() => show(null)}
          onBlur={() => show(null)}
          onClick={({ currentTarget }) => void apply(fix, currentTarget)}
        >
          <Wrench size={13} aria-hidden="true" />
          {t(titleOf(fix))}
        </Button>
      ))}
    </div>
  );
}

/** Every fix has its title under its id; a contract test of the rules sees to that. */
const titleOf = (fix: Fix): MessageKey => `fixes.${fix.id}` as MessageKey;
