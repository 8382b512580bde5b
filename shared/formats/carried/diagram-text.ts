/** How the text of every diagram begins; attachments of other kinds do not. */
const HEAD = /^\s*\{\s*"format"\s*:\s*"lintel"/;

export const isDiagramText = (text: string): boolean => HEAD.test(text.slice(0, 200));
