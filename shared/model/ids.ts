import type { Diagram } from "./schema.ts";

const MAX_BASE_LENGTH = 40;
const NUMBERED = /^(.+)-(\d{1,9})$/;

/**
 * A readable id that no element has, such as `web-3`. Ids that waivers and comments speak of are not
 * given again, so that they never come to mean another element.
 *
 * @param base what the id is to say: `idBase` makes one of a name and a kind
 */
export function newId(diagram: Diagram, base: string): string {
  return idMaker(diagram)(base);
}

/** Makes many ids for one diagram, each different; looks at the diagram once. */
export function idMaker(diagram: Diagram): (base: string) => string {
  const taken = takenIds(diagram);
  const highest = new Map<string, number>();
  for (const id of taken) {
    const [, base, number] = NUMBERED.exec(id) ?? [];
    if (base === undefined) continue;
    highest.set(base, Math.max(highest.get(base) ?? 0, Number(number)));
  }
  return (base) => {
    const number = (highest.get(base) ?? 0) + 1;
    highest.set(base, number);
    return `${base}-${number}`;
  };
}

/** The base of an id for an element: its name in plain letters, else what its kind is called. */
export function idBase(kind: string, name = ""): string {
  const ofName = slug(name);
  if (/[a-z]/.test(ofName)) return ofName;
  const ofKind = slug(kind.slice(kind.lastIndexOf("/") + 1));
  return ofKind === "" ? "node" : ofKind;
}

/** The base of every edge's id: what an edge joins may change, its id never does. */
export const EDGE_ID_BASE = "e";

function slug(text: string): string {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/\p{M}+/gu, "")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, MAX_BASE_LENGTH)
    .replace(/^-+|(?:-\d*)+$/g, "");
}

function takenIds({ nodes, edges, waivers = [], comments = [] }: Diagram): ReadonlySet<string> {
  const taken = new Set<string>();
  for (const { id } of nodes) taken.add(id);
  for (const { id } of edges) taken.add(id);
  for (const { subject } of waivers) taken.add(subject);
  for (const { subject } of comments) taken.add(subject);
  return taken;
}
