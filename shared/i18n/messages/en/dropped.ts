/** Files that are dragged onto the window. */
export const dropped = {
  opened: "“{name}” is open as a new diagram. The file stays as it is; saving asks where to.",
  openedMany:
    "{count} files are open as new diagrams. The files stay as they are; saving asks where to.",
  firstOfMany: "Of {count} files the first {most} were opened. Drop the others after that.",
  unknown: "Only .lintel files and pictures that carry a diagram (SVG, PNG, PDF) can be opened.",
  tooLarge: "It is larger than {limit} MB.",
  unreadable: "It cannot be read. A folder cannot be opened this way.",
  repairHint: "Open the file from the File menu to get a repaired copy.",
} as const;
