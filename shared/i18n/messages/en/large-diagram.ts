/** The canvas of a diagram too large for every element to be on the page at once. */
export const largeDiagram = {
  list: "All components and connections, {count}",
  component: "{name}, {kind}",
  connection: "Connection from {source} to {target}",
} as const;
