export const canvas = {
  region: "Canvas",
  nameField: "Name",
  findingMark: "{count} × {severity}",
  encrypted: "Encrypted at rest",
  deploymentLetter: { "on-prem": "O", private: "P", public: "C", hybrid: "H" },
  miniMap: "Mini-map",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  fit: "Fit everything",
  legend: "Deployment models",
  emptyTitle: "Nothing is drawn yet",
  emptyHint:
    "Drag a component from the palette to here, or click one and then click where it goes. Connect two components by dragging from the edge of one to the other.",
  preview: "Preview: {title}",
  previewGone: "cleared: {count}",
  previewCome: "new: {count}",
  placingHint: "Click where {kind} goes. Esc stops.",
} as const;
