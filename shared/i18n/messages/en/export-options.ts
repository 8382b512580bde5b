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
  cli: {
    about: "Write diagrams as pictures or in the formats of other programs.",
    files: "The files to export: .lintel files, or pictures that carry a diagram",
    format: "Format; without it the ending of the output file decides",
    output: "The file to write, or a folder for a file each",
    scale: "Pixels of the picture for one of the diagram, 0.1 to 8 (PNG only)",
    width: "Width of the picture in pixels, instead of a scale (PNG only)",
    dark: "Dark colours; the same as --theme dark",
    selection: "Only these elements, by id and with commas between",
    findings: "Mark what the rules find",
    failing: "Show what happens when these elements fail, by id and with commas between",
    titleBlock: "Add a block with the title; author, version and date where they are given",
    author: "Author, for the title block",
    date: "Date, for the title block, as it is to stand there",
    versionLabel: "Version, for the title block",
    padding: "Room around the drawing in pixels, 0 to 1000",
    transparent: "Leave the ground transparent",
    page: "Page size (PDF only); “fit” makes the page as large as the drawing",
    orientation: "Orientation of the page (PDF only)",
    tile: "At its own size over several pages with marks for gluing (PDF only)",
    noEmbed: "Do not put the diagram itself into the picture",
    needsFolder: "Several files become one each: name a folder that is there with --output.",
    sameName: "{first} and {second} would both become {file}; export them one by one.",
    notForFormat: "The option {option} does nothing for {format}; it is for {formats}.",
    outOfRange:
      "The value “{value}” of {option} must be a whole number from {smallest} to {largest}.",
    unknownIds: "There is no element {ids} in the diagram.",
  },
  extract: {
    about: "Take the diagrams out of a picture that carries them.",
    file: "The SVG, PNG or PDF file",
    output: "The .lintel file to write, or a folder",
    force: "Replace files that are there",
    exists: "{file} is there already and was left alone; choose another name or add --force.",
    needsFolder: "The picture holds {count} diagrams; name a folder that is there with --output.",
  },
  picture: {
    none: "The picture holds no diagram. Only pictures exported with the diagram inside open again; open the .lintel file instead.",
    damaged:
      "The diagram inside the picture is damaged, perhaps because another program changed the picture. Open the .lintel file instead.",
    tooLarge: "The diagram inside the picture is larger than Lintel opens.",
    several:
      "The file holds {count} diagrams. Take them out with “lintel extract” and name one of them.",
    whichTitle: "Which diagram?",
    which: "{name} holds several diagrams. Choose the one to open.",
  },
} as const;
