/** What pictures and their formats came to offer besides. */
export const pictures = {
  formats: { json: "Findings and availability (JSON)" },
  legend: { findings: "n findings, gravest: {severity}" },
  dialog: {
    diagrams: "Diagrams",
    thisOne: "This one",
    allOpen: "All {count} open",
    comments: "Comments",
    commentsHelp: "Open comments are numbered in the picture and listed below it.",
  },
  cli: { comments: "Number the open comments and list them below the picture" },
} as const;
