/** What pictures and their formats came to offer besides. */
export const pictures = { formats: { json: "Findings and availability (JSON)" } } as const;
