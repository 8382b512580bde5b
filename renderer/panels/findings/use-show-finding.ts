import type { Finding } from "../../../shared/rules/define-rule.ts";
import { useEditor } from "../../hooks/workspace-context.tsx";
import { diagramOf } from "../../state/document-store.ts";
import { findingKey } from "../../../shared/rules/finding-key.ts";
import { concernedElements, subjectElements } from "./subject-elements.ts";

/** Follows a finding to the canvas: selects its subject, shows its evidence, brings it into view. */
export function useShowFinding(): (finding: Finding) => void {
  const { view, document } = useEditor();
  return (finding) => {
    const { nodes, edges } = diagramOf(document.getState());
    const known = new Set([...nodes, ...edges].map(({ id }) => id));
    const exists = (id: string) => known.has(id);
    view.setState({
      selection: new Set(subjectElements(finding).filter(exists)),
      finding: findingKey(finding),
      reveal: { ids: concernedElements(finding).filter(exists) },
    });
  };
}
