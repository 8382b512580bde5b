import { useEditor } from "../../hooks/workspace-context.tsx";
import { chooseFailing } from "../../state/failing.ts";
import type { Scenario } from "../../../shared/analysis/failure-scenarios.ts";

/** Follows a row to the canvas: what fails there fails, and comes into view. */
export function useShowScenario(): (scenario: Scenario) => void {
  const { view } = useEditor();
  return ({ elements }) => {
    chooseFailing(view, elements);
    view.setState({ selection: new Set(), reveal: { ids: elements } });
  };
}
