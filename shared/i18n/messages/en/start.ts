export const start = {
  title: "Draw it. See what would bring it down. Mend it.",
  sentences: {
    draw: "Drag servers, clouds and lines onto the canvas, and connect what calls what.",
    watch: "While you draw, Lintel shows what would stop the service and what leaves it open.",
    keep: "Your diagram is one small file that belongs to you: no account, no network.",
  },
  newDiagram: "New diagram",
  open: "Open…",
  recent: "Recent files",
  noRecent: "Files you open or save appear here.",
  missing: "not found",
  remove: "Remove {name} from the list",
  templates: "Start from a template",
} as const;
