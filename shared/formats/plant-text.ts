/**
 * Text for a quoted label of PlantUML: what its markup, preprocessor or links could take for their own
 * goes as a code point. Source: PlantUML's language reference, "Unicode" under "Creole".
 */
export function plantText(text: string): string {
  return text
    .replace(/["\\<>[\]{}()*%$!@#~&|^`']/g, codePoint)
    .replace(/(?<=([-_/=.]))\1/g, codePoint);
}

function codePoint(char: string): string {
  const hex = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
  return `<U+${hex}>`;
}
