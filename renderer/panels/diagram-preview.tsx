import { useMemo } from "react";
import { iconOf } from "../../shared/catalog/icons.ts";
import { catalog } from "../../shared/catalog/registry.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import { previewShapes } from "./preview-shapes.ts";
import styles from "./diagram-preview.module.css";

const MARGIN = 24;
/** Edge length of an icon on a component, in the drawing's units. */
const ICON = 44;

/** A small picture of a diagram: places, components with their icons, and lines. */
export function DiagramPreview({ diagram }: { readonly diagram: Diagram }) {
  const { bounds, containers, components, lines } = useMemo(
    () => previewShapes(diagram, catalog),
    [diagram],
  );
  const view = [
    bounds.x - MARGIN,
    bounds.y - MARGIN,
    bounds.width + 2 * MARGIN,
    bounds.height + 2 * MARGIN,
  ];
  return (
    <svg className={styles.preview} viewBox={view.join(" ")} aria-hidden="true">
      {containers.map(({ id, rect, deployment }) => (
        <rect key={id} {...rect} rx={10} className={styles.place} data-deployment={deployment} />
      ))}
      {lines.map(({ id, points }) => (
        <polyline
          key={id}
          className={styles.line}
          points={points.map(({ x, y }) => `${x},${y}`).join(" ")}
        />
      ))}
      {components.map(({ id, kind, rect, deployment }) => {
        const icon = iconOf(catalog.kind(kind));
        const x = rect.x + (rect.width - ICON) / 2;
        const y = rect.y + (rect.height - ICON) / 2;
        return (
          <g key={id} data-deployment={deployment} className={styles.component}>
            <rect {...rect} rx={10} className={styles.componentBox} />
            <g transform={`translate(${x} ${y}) scale(${ICON / icon.size})`}>
              {icon.paths.map((path) => (
                <path key={path} d={path} fill="currentColor" />
              ))}
            </g>
          </g>
        );
      })}
    </svg>
  );
}
