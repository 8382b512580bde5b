const TOKEN =
  /<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/gy;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
/** What XML 1.0 does not allow in a document, escaped or not. */

const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/u;

/** Every element of an XML text in order, or an error that says what is wrong with it. */
export function readXml(xml: string): { name: string; attributes: string }[] {
  if (FORBIDDEN.test(xml)) throw new Error("a character that XML forbids");
  if (REFERENCE.test(xml)) throw new Error("an ampersand that starts no reference");
  const elements: { name: string; attributes: string }[] = [];
  const open: string[] = [];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    end = match.index + match[0].length;
    const [, closing, name, attributes = "", empty] = match;
    if (name === undefined) continue;
    if (closing) {
      if (open.pop() !== name) throw new Error(`</${name}> closes nothing`);
      continue;
    }
    elements.push({ name, attributes });
    const names = Array.from(attributes.matchAll(/([\w:.-]+)="[^"]*"/g), ([, one]) => one);
    if (new Set(names).size < names.length) throw new Error(`<${name}> repeats an attribute`);
    if (!empty) open.push(name);
  }
  if (end !== xml.length) throw new Error(`not XML: ${xml.slice(end, end + 60)}`);
  if (open.length > 0) throw new Error(`<${open.join("><")}> stays open`);
  return elements;
}
