import { readColour } from "./colours.ts";
import { readLength } from "./shape-path.ts";
import type { SvgElement } from "./xml-elements.ts";

/** How what follows is painted; children inherit it. */
export interface Style {
  /** `#rrggbb`, `none` or `currentColor`; undefined while nothing is said. */
  readonly fill: string | undefined;
  readonly stroke: string | undefined;
  readonly strokeWidth: number;
  readonly round: boolean;
  readonly evenOdd: boolean;
  readonly opacity: number;
  readonly hidden: boolean;
}

export const INITIAL: Style = {
  fill: undefined,
  stroke: undefined,
  strokeWidth: 1,
  round: false,
  evenOdd: false,
  opacity: 1,
  hidden: false,
};

/** What is read of a style; all else is passed over. */
const KEYS: ReadonlySet<string> = new Set([
  "fill", "stroke", "stroke-width", "stroke-linecap", "stroke-linejoin", "fill-rule", "opacity",
  "fill-opacity", "display", "visibility",
]); // prettier-ignore

type Declarations = ReadonlyMap<string, string>;
const NOTHING: Declarations = new Map();

/** What the styles of an icon are read with. */
export interface StyleSheet {
  readonly classes: ReadonlyMap<string, Declarations>;
  readonly gradients: ReadonlyMap<string, string>;
}

/** The rules of style elements that name classes only; any other rule says nothing here. */
export function classRules(root: SvgElement): ReadonlyMap<string, Declarations> {
  const classes = new Map<string, Map<string, string>>();
  const visit = (element: SvgElement): void => {
    if (element.name === "style") {
      for (const rule of element.text.split("}")) {
        const [selectors = "", body = ""] = rule.split("{");
        for (const selector of selectors.split(",")) {
          const name = /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1];
          if (name === undefined) continue;
          classes.set(name, new Map([...(classes.get(name) ?? []), ...declarations(body)]));
        }
      }
    }
    element.children.forEach(visit);
  };
  visit(root);
  return classes;
}

function declarations(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of text.split(";")) {
    const colon = one.indexOf(":");
    const key = one.slice(0, Math.max(0, colon)).trim();
    if (KEYS.has(key)) found.set(key, one.slice(colon + 1).trim());
  }
  return found;
}

/** The style of an element inside another: attributes, then classes, then its own `style`. */
export function styleOf({ attributes }: SvgElement, outer: Style, sheet: StyleSheet): Style {
  const said = new Map<string, string>();
  // A colour that cannot be read leaves the one said before, as in a browser.
  const say = (declared: Declarations) => {
    for (const [key, value] of declared) {
      const colour = key === "fill" || key === "stroke" ? readPaint(value, sheet) : value;
      if (colour !== undefined) said.set(key, colour);
    }
  };
  say(attributes);
  for (const name of (attributes.get("class") ?? "").split(/\s+/)) {
    say(sheet.classes.get(name) ?? NOTHING);
  }
  say(declarations(attributes.get("style") ?? ""));
  const share = (key: string): number => {
    const value = readLength(said.get(key)) ?? 1;
    return Math.min(1, Math.max(0, value));
  };
  const isRound = ["stroke-linecap", "stroke-linejoin"].map((key) => said.get(key));
  const rule = said.get("fill-rule");
  const hides = said.get("display") === "none" || said.get("visibility") === "hidden";
  return {
    fill: said.get("fill") ?? outer.fill,
    stroke: said.get("stroke") ?? outer.stroke,
    strokeWidth: Math.max(0, readLength(said.get("stroke-width")) ?? outer.strokeWidth),
    round: isRound.some((word) => word !== undefined) ? isRound.includes("round") : outer.round,
    evenOdd: rule === undefined ? outer.evenOdd : rule === "evenodd",
    opacity: outer.opacity * share("opacity") * share("fill-opacity"),
    hidden: outer.hidden || hides,
  };
}

function readPaint(text: string, { gradients }: StyleSheet): string | undefined {
  const id = /^url\(\s*['"]?#([^'")\s]+)['"]?\s*\)/.exec(text.trim())?.[1];
  return id === undefined ? readColour(text) : gradients.get(id);
}
