import { useMemo } from "react";
import { useStore } from "zustand";
import { deploymentCounts, deploymentsOf } from "../../shared/drawing/deployments.ts";
import { useCatalog } from "../hooks/use-catalog.ts";
import { useEditor, useTranslate } from "../hooks/workspace-context.tsx";
import { diagramOf } from "../state/document-store.ts";
import { DeploymentTag } from "./element-parts.tsx";
import "./legend.css";
import { ResponsibilityLegend } from "./responsibility-legend.tsx";

/**
 * The deployment models that the diagram uses, with their marks and how many components (or, where there are
 * none, containers) have each. One that is pressed is pointed out on the canvas.
 */
export function Legend() {
  const t = useTranslate();
  const { document, view } = useEditor();
  const diagram = useStore(document, diagramOf);
  const filter = useStore(view, (state) => state.deploymentFilter);
  const catalog = useCatalog();
  const counts = useMemo(
    () => deploymentCounts(diagram, catalog, deploymentsOf(diagram, catalog)),
    [diagram, catalog],
  );
  // What is pointed out stays in reach, even when its last component is gone.
  const gone = filter !== null && !counts.some(({ deployment }) => deployment === filter);
  const shown = gone ? [...counts, { deployment: filter, count: 0, containers: 0 }] : counts;
  const responsibility = useStore(view, (state) => state.responsibility);
  if (shown.length === 0 && !responsibility) return null;
  return (
    <div className="legend">
      {shown.length > 0 && (
        <ul className="legend-entries" aria-label={t("canvas.legend")}>
          {shown.map(({ deployment, count, containers }) => {
            const word = t(`vocabulary.deployments.${deployment}`);
            const places = t("deploymentFilter.containers", { count: containers });
            // A model of places alone is drawn all the same; it has no component to count.
            const onlyPlaces = count === 0 && containers > 0;
            return (
              <li key={deployment}>
                <button
                  type="button"
                  className="legend-filter"
                  aria-pressed={filter === deployment}
                  aria-label={t("deploymentFilter.entry", {
                    deployment: word,
                    counted: onlyPlaces ? places : t("deploymentFilter.components", { count }),
                  })}
                  title={t("deploymentFilter.hint")}
                  onClick={() =>
                    view.setState({ deploymentFilter: filter === deployment ? null : deployment })
                  }
                >
                  <span className={`deployment-bar ${deployment}`} aria-hidden="true" />
                  <DeploymentTag deployment={deployment} />
                  {word}
                  <span className="legend-count">{onlyPlaces ? places : count}</span>
                </button>
              </li>
            );
          })}
        </ul>
      )}
      <ResponsibilityLegend />
    </div>
  );
}
