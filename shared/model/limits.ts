/** Read limits of a `.lintel` file. Past one of them a file is refused whole, never truncated. */
export const LIMITS = {
  bytes: 64 * 1024 * 1024,
  nodes: 50_000,
  edges: 100_000,
  nesting: 64,
  nameLength: 2_000,
  notesLength: 20_000,
  idLength: 200,
} as const;
