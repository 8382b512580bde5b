/** What the user may choose for an export, in the window and on the command line. */
export const exportOptions = {
  formats: { pdf: "PDF document" },
  titleBlock: { author: "Author", version: "Version", date: "Date" },
  untitled: "Untitled",
  problems: {
    width: "The width must be between {smallest} and {largest} pixels.",
    tooFarApart:
      "The diagram is too large for one page. Choose several pages, move its parts nearer together or export only the selection.",
    tooManyPages:
      "The diagram would take {pages} pages; {most} are allowed. Let it fit on one page or export only the selection.",
    emptySelection: "Nothing of the selection is in the diagram.",
  },
  picture: {
    none: "{name} holds no diagram. Only pictures exported with the diagram inside open again; open the .lintel file instead.",
    damaged:
      "The diagram inside {name} is damaged, perhaps because another program changed the picture. Open the .lintel file instead.",
    tooLarge: "The diagram inside {name} is larger than Lintel opens.",
    several:
      "{name} holds {count} diagrams. Take them out with “lintel extract” and name one of them.",
    whichTitle: "Which diagram?",
    which: "{name} holds several diagrams. Choose the one to open.",
  },
} as const;
