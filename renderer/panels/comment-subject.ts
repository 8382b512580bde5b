/** The subject of what is said of the diagram as a whole. */
export const MODEL = "model";
