import { escapeContent } from "../../lib/escape-markup.ts";
import { isDiagramText } from "./diagram-text.ts";

const ID = "lintel-diagram";
/** Those two characters may stand in a diagram's text but not in XML; in JSON they can be written so. */
const NOT_IN_XML = /[\ufffe\uffff]/g;

/** Characters that are escaped at a time: copies of a long text as a whole are slow to make and to clear away. */
const PIECE = 32_768;

/** The text of a diagram as an element that SVG viewers pass over. */
export function svgMetadata(diagramText: string): string {
  let escaped = "";
  for (let start = 0; start < diagramText.length; start += PIECE) {
    const piece = diagramText.slice(start, start + PIECE);
    const safe = piece.replace(NOT_IN_XML, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
    escaped += escapeContent(safe);
  }
  return `<metadata id="${ID}">${escaped}</metadata>\n`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};
const METADATA = /<(?:[\w.-]+:)?metadata\s[^<>]*>/g;

/** The diagrams in an SVG text. Not read as XML: what is looked for is found by its name, in one pass. */
export function carriedBySvg(svg: string): readonly string[] {
  for (const match of svg.matchAll(METADATA)) {
    if (!match[0].includes(ID)) continue;
    const start = match.index + match[0].length;
    const end = svg.indexOf("<", start);
    const text = unescaped(svg.slice(start, end === -1 ? svg.length : end));
    if (isDiagramText(text)) return [text];
  }
  return [];
}

function unescaped(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+));/gi,
    (whole, decimal, hex, name) => {
      if (typeof name === "string") return ENTITIES[name] ?? whole;
      const code = typeof hex === "string" ? parseInt(hex, 16) : Number(decimal);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
