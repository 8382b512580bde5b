import { fail, ok, type Result } from "../../lib/result.ts";
import { SVG_LIMITS, type SvgFault } from "./svg-fault.ts";

/** One element of an SVG with what stands in it. */
export interface SvgElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly SvgElement[];
  /** Text directly inside; only style sheets need it. */
  readonly text: string;
}

interface Open extends SvgElement {
  readonly children: SvgElement[];
  text: string;
}

const TAG =
  /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/**
 * Reads the little XML that an icon is made of. Strict on purpose: no document types, no entities of
 * one's own, no processing instructions but the declaration, no unquoted attributes. References such
 * as `&lt;` stay as they are: nothing that an icon keeps can hold one.
 */
export function readElements(text: string): Result<SvgElement, SvgFault> {
  const root: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Open[] = [root];
  let count = 0;
  let at = text.startsWith("\uFEFF") ? 1 : 0;
  const declaration = /\s*<\?xml\s[^<>]*\?>/y;
  declaration.lastIndex = at;
  if (declaration.test(text)) at = declaration.lastIndex;
  const notSvg = fail<SvgFault>({ code: "notSvg" });

  while (at < text.length) {
    const top = open.at(-1);
    const next = text.indexOf("<", at);
    if (!top) return notSvg;
    const end = next < 0 ? text.length : next;
    const between = text.slice(at, end);
    if (open.length === 1 && /\S/.test(between)) return notSvg;
    top.text += between;
    if (next < 0) break;
    if (text.startsWith("<!--", next)) {
      const close = text.indexOf("-->", next + 4);
      if (close < 0) return notSvg;
      at = close + 3;
    } else if (text.startsWith("<![CDATA[", next)) {
      const close = text.indexOf("]]>", next);
      if (close < 0 || open.length === 1) return notSvg;
      top.text += text.slice(next + 9, close);
      at = close + 3;
    } else if (text.startsWith("<!", next)) {
      return fail({ code: "doctype" });
    } else {
      TAG.lastIndex = next;
      const tag = TAG.exec(text);
      if (!tag) return notSvg;
      at = TAG.lastIndex;
      const [, slash, name = "", attributes = "", empty] = tag;
      if (slash === "/") {
        if (top.name !== name || attributes !== "" || empty === "/") return notSvg;
        open.pop();
        continue;
      }
      const element: Open = {
        name,
        attributes: readAttributes(attributes),
        children: [],
        text: "",
      };
      top.children.push(element);
      count += 1;
      if (empty !== "/") open.push(element);
      if (count > SVG_LIMITS.elements || open.length > SVG_LIMITS.depth) {
        return fail({ code: "tooMany" });
      }
    }
  }
  const [only, ...more] = root.children;
  return open.length === 1 && only && more.length === 0 ? ok(only) : notSvg;
}

function readAttributes(text: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(ATTRIBUTE)) {
    if (!attributes.has(name)) attributes.set(name, double ?? single ?? "");
  }
  return attributes;
}
