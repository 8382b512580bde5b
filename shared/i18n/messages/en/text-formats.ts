/** Languages and files of other tools that a diagram can be written in. */
export const textFormats = {
  drawio: "draw.io diagram",
  mmd: "Mermaid flowchart",
  architecture: "Mermaid architecture diagram",
  d2: "D2 diagram",
  puml: "PlantUML diagram",
  c4: "C4 deployment view (PlantUML)",
  csv: "Table of components (CSV)",
  leftOut: "Connections of groups that this language cannot draw: {count}",
  columns: {
    id: "Id",
    name: "Name",
    kind: "Kind",
    place: "Place",
    deployment: "Deployment",
    properties: "Properties",
    notes: "Notes",
  },
} as const;
