/** How elements and lists of them are named in the sentences of findings. */
export const describe = {
  whole: "the whole diagram",
  edge: "{source} → {target}",
  sites: "{a} and {b}",
  pair: "{names} and {last}",
  comma: "{names}, {next}",
  more: "{names} and {count} more",
  internal: "This rule could not be checked, because it failed itself: {error}",
} as const;
