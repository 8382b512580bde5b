/** Two versions of a diagram beside each other, and what a merge makes of them. */
export const compare = {
  added: "Added: {name}",
  removed: "Removed: {name}",
  changed: "{name}: {field} was {before}, is {after}",
  notStated: "not stated",
  conflict: "{name}: {field} is {mine} here and {theirs} there",
  removedBy: {
    mine: "{name} was removed here, but is changed or used there",
    theirs: "{name} was removed there, but is changed or used here",
  },
  same: "The diagrams say the same.",
  counts: "{added} added, {removed} removed, {changed} changed",
  newFindings: "Findings that come ({count})",
  goneFindings: "Findings that go ({count})",
  diff: {
    about: "Tell what differs between two versions of a diagram, and which findings come and go.",
    before: "The earlier version",
    after: "The later version",
    format: "Form of the result",
  },
  merge: {
    about: "Merge two versions of a diagram by component and property; git can call it.",
    base: "What both began with",
    mine: "My version",
    theirs: "The other version",
    output: "The file to write",
    settle: "Which version stands where both changed the same",
    done: "Merged into {file}.",
    conflicts: "{count#conflict/conflicts}, settled for “{side}”:",
    unreadable: "The merged diagram cannot be read back and was not written: {problem}",
  },
} as const;
