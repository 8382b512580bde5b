import { ReactFlow, useEdgesState, useNodesState, type Node } from "@xyflow/react";
import "@xyflow/react/dist/style.css";
import { createRoot } from "react-dom/client";
import { diagram, notePicture } from "./page-data.ts";

/** React Flow as its first example shows it: default nodes, nothing memoised, everything mounted. */
const nodes: Node[] = diagram.nodes.map(({ id, name, parent, position, size }) => ({
  id,
  position: { x: position.x, y: position.y },
  data: { label: <NaiveLabel name={name ?? id} /> },
  ...(parent !== undefined && { parentId: parent }),
  style: size ? { width: size.width, height: size.height } : { width: 176, height: 72 },
}));
const edges = diagram.edges.map(({ id, source, target, name }) => ({
  id,
  source,
  target,
  ...(name !== undefined && { label: name }),
}));

function NaiveLabel({ name }: { readonly name: string }) {
  return (
    <span>
      <svg width="24" height="24" viewBox="0 0 24 24">
        <path d="M4 4h16v16H4z" />
      </svg>
      {name}
    </span>
  );
}

function Naive() {
  const [shown, , onNodesChange] = useNodesState(nodes);
  const [lines, , onEdgesChange] = useEdgesState(edges);
  return (
    <ReactFlow
      nodes={shown}
      edges={lines}
      onNodesChange={onNodesChange}
      onEdgesChange={onEdgesChange}
      defaultViewport={{ x: 320, y: 20, zoom: 1 }}
      minZoom={0.02}
    />
  );
}

const root = document.getElementById("root");
if (root) createRoot(root).render(<Naive />);
const wait = setInterval(() => {
  if (document.querySelectorAll(".react-flow__edge").length < edges.length) return;
  clearInterval(wait);
  notePicture();
}, 4);
