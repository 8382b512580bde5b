/**
 * The filled shapes of one icon's SVG body as path data. Only what renders alike everywhere is taken:
 * paths and circles in the current colour. Anything else is an error, so that an icon which would
 * lose a part is noticed when it is chosen.
 */
export function iconPaths(name: string, body: string): string[] {
  const paths: string[] = [];
  for (const [tag = ""] of body.matchAll(/<[^>]+>/g)) {
    if (/^<\/|^<g[ >]|^<defs\/>/.test(tag) && !/transform|clip|mask|stroke/.test(tag)) continue;
    if (/ fill="none"/.test(tag)) continue;
    paths.push(shapePath(name, tag));
  }
  return paths;
}

function shapePath(name: string, tag: string): string {
  if (/ (transform|stroke|clip-path|mask|fill-rule|opacity)=/.test(tag)) return refuse(name, tag);
  const d = attribute(tag, "d");
  if (tag.startsWith("<path ") && d !== undefined) return d;
  if (!tag.startsWith("<circle ")) return refuse(name, tag);
  const [cx, cy, r] = ["cx", "cy", "r"].map((key) => Number(attribute(tag, key) ?? "NaN"));
  if (cx === undefined || cy === undefined || r === undefined || Number.isNaN(cx + cy + r)) {
    return refuse(name, tag);
  }
  return `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
}

function attribute(tag: string, key: string): string | undefined {
  return new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1];
}

function refuse(name: string, tag: string): never {
  throw new Error(`The icon ${name} has a shape that cannot be taken as a filled path: ${tag}`);
}
