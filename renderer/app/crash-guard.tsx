import { Component, type ReactNode } from "react";
import { textsOf } from "../documents/ask.ts";
import { saveDocumentAs } from "../documents/save-document.ts";
import type { Workspace } from "../state/workspace.ts";
import { Button } from "../ui/button.tsx";

interface CrashGuardProps {
  readonly workspace: Workspace;
  readonly children: ReactNode;
}

interface CrashGuardState {
  readonly problem: string | null;
}

/**
 * When a part of the window fails, the diagram is still in memory: this says so, and lets the user go on
 * or save it, instead of an empty page.
 */
export class CrashGuard extends Component<CrashGuardProps, CrashGuardState> {
  override state: CrashGuardState = { problem: null };

  static getDerivedStateFromError(error: unknown): CrashGuardState {
    return { problem: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { problem } = this.state;
    const { workspace, children } = this.props;
    if (problem === null) return children;
    const t = textsOf(workspace);
    const { active } = workspace.store.getState();
    return (
      <main className="crash-guard" role="alert">
        <h1>{t("app.crashedTitle")}</h1>
        <p>{t("app.crashed", { problem })}</p>
        <Button onClick={() => this.setState({ problem: null })}>{t("app.goOn")}</Button>
        {active && (
          <Button onClick={() => void saveDocumentAs(workspace, active)}>
            {t("app.saveAsOther")}
          </Button>
        )}
      </main>
    );
  }
}
