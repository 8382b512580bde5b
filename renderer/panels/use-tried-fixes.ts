import { useEffect, useState } from "react";
import type { Finding } from "../../shared/rules/define-rule.ts";
import type { Trial } from "../../shared/rules/trial.ts";
import { useEditor } from "../hooks/workspace-context.tsx";
import { diagramOf } from "../state/document-store.ts";

/** Above this a trial is felt, so that it waits until somebody asks for it. */
const TRIED_AT_ONCE = 400;

interface Tried {
  readonly finding: Finding;
  readonly fixes: readonly Trial[];
}

export type TriedFixes =
  | { readonly state: "tried"; readonly fixes: readonly Trial[] }
  | { readonly state: "trying" }
  | { readonly state: "ask"; readonly ask: () => void };

/** The fixes of a finding that help. Rules and trial are loaded when first asked for. */
export function useTriedFixes(finding: Finding): TriedFixes {
  const { document } = useEditor();
  const [tried, setTried] = useState<Tried | null>(null);
  const [asked, setAsked] = useState<Finding | null>(null);
  const hasAny = finding.fixes.length > 0;
  const large = diagramOf(document.getState()).nodes.length > TRIED_AT_ONCE;
  const wanted = hasAny && (!large || asked === finding);
  useEffect(() => {
    if (!wanted) return;
    let stale = false;
    const run = async () => {
      const { tryFixes } = await import("./fix-work.ts");
      if (!stale) {
        setTried({ finding, fixes: tryFixes(diagramOf(document.getState()), finding) });
      }
    };
    void run();
    return () => {
      stale = true;
    };
  }, [document, finding, wanted]);
  if (!hasAny) return { state: "tried", fixes: [] };
  if (tried?.finding === finding) return { state: "tried", fixes: tried.fixes };
  return wanted ? { state: "trying" } : { state: "ask", ask: () => setAsked(finding) };
}
