import type { NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useCanvasActions } from "./canvas-context.ts";
import { CommentMark } from "./comment-mark.tsx";
import {
  DeploymentTag,
  ElementName,
  FindingMark,
  KindIcon,
  replicasOf,
  SideHandles,
} from "./element-parts.tsx";
import type { ComponentFlowNode } from "./flow-types.ts";
import { kindLines } from "./kind-lines.ts";
import { ResponsibilityStrip } from "./responsibility-strip.tsx";
import { LockMark } from "./gestures/lock-mark.tsx";
import { StateBadge } from "./state-badge.tsx";

/** One component: icon, name, kind, deployment model, and what is most asked for. */
export const ComponentView = memo(function ComponentView({ data }: NodeProps<ComponentFlowNode>) {
  const { language, t } = useCanvasActions();
  const { node, kind, deployment, mark, emphasis, renaming } = data;
  const kindName = kind?.names[language] ?? node.kind;
  const name = node.name ?? "";
  const replicas = replicasOf(node);
  const below = kindLines(name || kindName, kindName, data);
  return (
    <div
      className={`component ${deployment ?? "undeployed"} ${emphasis ?? ""}`}
      data-role={kind?.role}
      data-parent={node.parent}
    >
      <SideHandles />
      <KindIcon kind={kind} />
      <div className="element-text">
        <ElementName id={node.id} name={name} shown={name || kindName} renaming={renaming} />
        {below.length > 0 && <span className="element-kind">{below.join("\n")}</span>}
      </div>
      <div className="element-badges">
        {replicas > 1 && <span className="badge">×{replicas}</span>}
        {node.properties?.["encryptionAtRest"] === true && (
          <svg className="lock" viewBox="0 0 16 16" role="img" aria-label={t("canvas.encrypted")}>
            <path d="M5 7V5a3 3 0 0 1 6 0v2h1v7H4V7zm1.5 0h3V5a1.5 1.5 0 0 0-3 0z" />
          </svg>
        )}
        <DeploymentTag deployment={deployment} />
      </div>
      <ResponsibilityStrip id={node.id} />
      <FindingMark mark={mark} />
      <LockMark node={node} />
      <CommentMark id={node.id} />
      <StateBadge emphasis={emphasis} />
    </div>
  );
});
