import { Handle, Position } from "@xyflow/react";
import { memo } from "react";
import type { Deployment, Kind } from "../../shared/catalog/define-kind.ts";
import { iconOf } from "../../shared/catalog/icons.ts";
import type { DiagramNode } from "../../shared/model/schema.ts";
import { pathPaint } from "../ui/icon-paint.ts";
import { useCanvasActions } from "./canvas-context.ts";
import type { Mark } from "./flow-types.ts";
import { NameField } from "./name-field.tsx";

const SIDES = [Position.Left, Position.Right, Position.Top, Position.Bottom];

/** Connection points in the middle of each side. */
export const SideHandles = memo(function SideHandles() {
  return SIDES.map((side) => <Handle key={side} id={side} type="source" position={side} />);
});

export function KindIcon({ kind }: { readonly kind: Kind | undefined }) {
  const { size, paths, paints } = iconOf(kind);
  return (
    <svg className="node-icon" viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      {paths.map((path, at) => (
        <path key={at} d={path} {...pathPaint(paints?.[at])} />
      ))}
    </svg>
  );
}

/** The name, or the field that edits it. */
export function ElementName({
  id,
  name,
  shown,
  renaming,
  lines = false,
}: {
  readonly id: string;
  readonly name: string;
  readonly shown: string;
  readonly renaming: boolean;
  /** A text of several lines: a note. */
  readonly lines?: boolean;
}) {
  const { t, finishRename, cancelRename } = useCanvasActions();
  if (!renaming) return <span className="element-name">{shown}</span>;
  return (
    <NameField
      label={t("canvas.nameField")}
      name={name}
      lines={lines}
      onDone={(text) => finishRename(id, text)}
      onCancel={cancelRename}
    />
  );
}

/** How many findings an element has, in the shape and colour of the gravest. */
export function FindingMark({ mark }: { readonly mark: Mark | null }) {
  const { t } = useCanvasActions();
  if (!mark) return null;
  const label = t("canvas.findingMark", {
    severity: t(`vocabulary.severities.${mark.severity}`),
    count: mark.count,
  });
  return (
    <span className={`finding-mark ${mark.severity}`} role="img" aria-label={label} title={label}>
      {mark.count}
    </span>
  );
}

/** The deployment model as a letter, so that it is never told by colour alone. */
export function DeploymentTag({ deployment }: { readonly deployment: Deployment | undefined }) {
  const { t } = useCanvasActions();
  if (!deployment) return null;
  return (
    <abbr
      className={`deployment-tag ${deployment}`}
      title={t(`vocabulary.deployments.${deployment}`)}
    >
      {t(`canvas.deploymentLetter.${deployment}`)}
    </abbr>
  );
}

/** Number of replicas, where stated and more than one. */
export function replicasOf({ properties }: DiagramNode): number {
  const replicas = properties?.["replicas"];
  return typeof replicas === "number" && Number.isInteger(replicas) ? replicas : 1;
}
