import { NodeResizer, type NodeProps } from "@xyflow/react";
import { memo } from "react";
import { useCanvasActions } from "./canvas-context.ts";
import { CommentMark } from "./comment-mark.tsx";
import {
  DeploymentTag,
  ElementName,
  FindingMark,
  KindIcon,
  SideHandles,
} from "./element-parts.tsx";
import type { ComponentFlowNode } from "./flow-types.ts";
import { ResponsibilityStrip } from "./responsibility-strip.tsx";
import { LockMark } from "./gestures/lock-mark.tsx";
import { StateBadge } from "./state-badge.tsx";

const SMALLEST = { width: 120, height: 80 };

/** A container: a frame with its name at the top; what is inside lies over it. */
export const ContainerView = memo(function ContainerView({
  data,
  selected,
}: NodeProps<ComponentFlowNode>) {
  const { language } = useCanvasActions();
  const { node, kind, deployment, mark, emphasis, dropTarget, renaming } = data;
  const kindName = kind?.names[language] ?? node.kind;
  const name = node.name ?? "";
  const state = `${emphasis ?? ""} ${dropTarget ? "drop-target" : ""}`;
  return (
    <div className={`container ${deployment ?? "undeployed"} ${state}`} data-role={kind?.role}>
      <NodeResizer
        isVisible={selected && node.locked !== true}
        minWidth={SMALLEST.width}
        minHeight={SMALLEST.height}
      />
      <SideHandles />
      <header>
        <KindIcon kind={kind} />
        <ElementName id={node.id} name={name} shown={name || kindName} renaming={renaming} />
        {name !== "" && name !== kindName && <span className="element-kind">{kindName}</span>}
        <ResponsibilityStrip id={node.id} />
        <DeploymentTag deployment={deployment} />
      </header>
      <FindingMark mark={mark} />
      <LockMark node={node} />
      <CommentMark id={node.id} />
      <StateBadge emphasis={emphasis} />
    </div>
  );
});
