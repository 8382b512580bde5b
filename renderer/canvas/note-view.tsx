import { NodeResizer, type NodeProps } from "@xyflow/react";
import { memo } from "react";
import { MIN_COMPONENT_SIZE } from "../../shared/model/sizes.ts";
import { SideHandles, ElementName } from "./element-parts.tsx";
import type { ComponentFlowNode } from "./flow-types.ts";

/** A note on the canvas: its text, as much as its box takes. */
export const NoteView = memo(function NoteView({ data, selected }: NodeProps<ComponentFlowNode>) {
  const { node, kind, emphasis, renaming } = data;
  const name = node.name ?? "";
  return (
    <div className={`note ${emphasis ?? ""}`} data-role={kind?.role}>
      <NodeResizer
        isVisible={selected && !renaming && node.locked !== true}
        minWidth={MIN_COMPONENT_SIZE.width}
        minHeight={MIN_COMPONENT_SIZE.height}
      />
      <SideHandles />
      <ElementName id={node.id} name={name} shown={name} renaming={renaming} lines />
    </div>
  );
});
