export const app = { name: "Lintel", untitled: "Untitled" } as const;
