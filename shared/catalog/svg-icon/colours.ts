import type { SvgElement } from "./xml-elements.ts";

/** The colours of HTML 4 and CSS 2, by name. */
const NAMED: Readonly<Record<string, string>> = {
  black: "#000000", silver: "#c0c0c0", gray: "#808080", grey: "#808080", white: "#ffffff",
  maroon: "#800000", red: "#ff0000", purple: "#800080", fuchsia: "#ff00ff", green: "#008000",
  lime: "#00ff00", olive: "#808000", yellow: "#ffff00", navy: "#000080", blue: "#0000ff",
  teal: "#008080", aqua: "#00ffff", orange: "#ffa500",
}; // prettier-ignore

/** A colour as `#rrggbb`, `none` or `currentColor`; undefined for anything else. */
export function readColour(text: string): string | undefined {
  const word = text.trim().toLowerCase();
  if (word === "none" || word === "transparent") return "none";
  if (word === "currentcolor") return "currentColor";
  const hex = /^#([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/.exec(word)?.[1];
  if (hex !== undefined)
    return hex.length < 6 ? `#${doubled(hex.slice(0, 3))}` : `#${hex.slice(0, 6)}`;
  const rgb = /^rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)$/.exec(word);
  if (rgb)
    return `#${rgb
      .slice(1)
      .map((part) => twoDigits(Number(part)))
      .join("")}`;
  return Object.hasOwn(NAMED, word) ? NAMED[word] : undefined;
}

const doubled = (hex: string): string => hex.replace(/./g, "$&$&");
const twoDigits = (value: number): string => Math.min(255, value).toString(16).padStart(2, "0");

/** Gradients by id, each as the one colour in its middle: an icon is too small for more. */
export function gradientColours(root: SvgElement): ReadonlyMap<string, string> {
  const colours = new Map<string, string>();
  const visit = (element: SvgElement): void => {
    const id = element.attributes.get("id");
    if (/^(linear|radial)Gradient$/.test(element.name) && id !== undefined) {
      const stops = element.children.flatMap((stop) => stopColour(stop) ?? []);
      const middle = stops[Math.floor(stops.length / 2)];
      if (middle !== undefined) colours.set(id, middle);
    }
    element.children.forEach(visit);
  };
  visit(root);
  return colours;
}

function stopColour({ name, attributes }: SvgElement): string | undefined {
  if (name !== "stop") return undefined;
  const style = /(?:^|;)\s*stop-color\s*:\s*([^;]+)/.exec(attributes.get("style") ?? "")?.[1];
  const colour = readColour(style ?? attributes.get("stop-color") ?? "black");
  return colour?.startsWith("#") ? colour : undefined;
}
