import { useMemo } from "react";
import { useStore } from "zustand";
import { DEPLOYMENTS } from "../../shared/catalog/define-kind.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import { deploymentsOf } from "../../shared/drawing/deployments.ts";
import { useEditor, useTranslate } from "../hooks/workspace-context.tsx";
import { diagramOf } from "../state/document-store.ts";
import { DeploymentTag } from "./element-parts.tsx";

/** The deployment models that the diagram uses, with their marks. */
export function Legend() {
  const t = useTranslate();
  const diagram = useStore(useEditor().document, diagramOf);
  const used = useMemo(() => new Set(deploymentsOf(diagram, catalog).values()), [diagram]);
  const shown = DEPLOYMENTS.filter((deployment) => used.has(deployment));
  if (shown.length === 0) return null;
  return (
    <ul className="legend" aria-label={t("canvas.legend")}>
      {shown.map((deployment) => (
        <li key={deployment}>
          <DeploymentTag deployment={deployment} />
          {t(`vocabulary.deployments.${deployment}`)}
        </li>
      ))}
    </ul>
  );
}
