/**
 * A label in quotes. Mermaid reads entity codes in every kind of diagram (its documentation, "Entity
 * codes to escape characters"); what could be markup, Markdown, a directive or a formula goes as one.
 */
export function mermaidText(text: string): string {
  return `"${text.replace(/["#<>&`%$*_~\\{}|;]/g, (char) => `#${char.codePointAt(0) ?? 0};`)}"`;
}
