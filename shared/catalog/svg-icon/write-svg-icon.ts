import type { Icon, IconPaint } from "../icon.ts";

/** An icon as a small SVG that reads back as the same icon: the form in which a file keeps one. */
export function writeSvgIcon({ size, paths, paints }: Icon): string {
  const drawn = paths.map((path, at) => {
    const paint = paints?.[at];
    const colour = paints && paint?.fill === undefined ? ` fill="currentColor"` : "";
    return `<path${colour}${paintAttributes(paint)} d="${path}"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">${drawn.join("")}</svg>`;
}

/** The presentation attributes of one path, each with a blank before it. */
export function paintAttributes(paint: IconPaint = {}): string {
  const { fill, stroke, strokeWidth, round, evenOdd, opacity } = paint;
  const said: [string, string | number | undefined | false][] = [
    ["fill", fill],
    ["stroke", stroke],
    ["stroke-width", strokeWidth],
    ["stroke-linecap", round && "round"],
    ["stroke-linejoin", round && "round"],
    ["fill-rule", evenOdd && "evenodd"],
    ["opacity", opacity],
  ];
  return said
    .map(([key, value]) => (value === undefined || value === false ? "" : ` ${key}="${value}"`))
    .join("");
}
