import { catalogFor } from "../catalog/own-kinds.ts";
import type { Catalog } from "../catalog/catalog.ts";
import { isContainerNode } from "../catalog/node-size.ts";
import type { Role } from "../catalog/roles.ts";
import { drawnFlow, type DrawnFlow } from "../drawing/flow-styles.ts";
import type { Language } from "../i18n/language.ts";
import { cleanText } from "../lib/clean-text.ts";
import type { Diagram, DiagramEdge, DiagramNode } from "../model/schema.ts";
import { parentIds } from "../model/tree.ts";

/** A component or container as languages for diagrams see it. */
export interface OutlineNode {
  /** Letters and digits only: `n1`, `n2` … in drawing order, safe as a name in every language. */
  readonly id: string;
  readonly node: DiagramNode;
  /** Its name in one clean line, else what it is; never empty. */
  readonly label: string;
  /** What it is, in the reader's language; the id of an unknown kind. */
  readonly kindName: string;
  readonly role: Role | undefined;
  readonly container: boolean;
  readonly parent: OutlineNode | undefined;
  readonly children: readonly OutlineNode[];
}

export interface OutlineEdge {
  readonly edge: DiagramEdge;
  readonly source: OutlineNode;
  readonly target: OutlineNode;
  /** In one clean line; empty for none. */
  readonly label: string;
  readonly flow: DrawnFlow;
  /** The source works on without it. */
  readonly optional: boolean;
}

/** A diagram as a tree of boxes and a list of arrows, without geometry. */
export interface Outline {
  /** In one clean line; empty for none. */
  readonly title: string;
  readonly roots: readonly OutlineNode[];
  /** All of them, in drawing order. */
  readonly nodes: readonly OutlineNode[];
  readonly edges: readonly OutlineEdge[];
}

/** Reads the structure out of a diagram; an edge whose end is missing is left out. */
export function outlineOf(
  diagram: Diagram,
  { catalog: base, language }: { readonly catalog: Catalog; readonly language: Language },
): Outline {
  const catalog = catalogFor(diagram, base);
  const parents = parentIds(diagram);
  const known = new Map<string, OutlineNode & { readonly children: OutlineNode[] }>();
  diagram.nodes.forEach((node, index) => {
    const kind = catalog.kind(node.kind);
    const kindName = cleanText(kind?.names[language] ?? node.kind);
    const parent = node.parent === undefined ? undefined : known.get(node.parent);
    const one = {
      id: `n${index + 1}`,
      node,
      label: cleanText(node.name ?? "") || kindName || "\ufffd",
      kindName,
      role: kind?.role,
      container: isContainerNode(node, catalog, parents),
      parent,
      children: [],
    };
    known.set(node.id, one);
    parent?.children.push(one);
  });
  const nodes = [...known.values()];
  return {
    title: cleanText(diagram.title ?? ""),
    roots: nodes.filter(({ parent }) => parent === undefined),
    nodes,
    edges: diagram.edges.flatMap((edge) => {
      const source = known.get(edge.source);
      const target = known.get(edge.target);
      return source && target ? [outlineEdge(edge, source, target)] : [];
    }),
  };
}

function outlineEdge(edge: DiagramEdge, source: OutlineNode, target: OutlineNode): OutlineEdge {
  return {
    edge,
    source,
    target,
    label: cleanText(edge.name ?? ""),
    flow: drawnFlow(edge.flow),
    optional: edge.properties?.["dependency"] === "optional",
  };
}

/** The lines of a block, each pushed in by two blanks. */
export const indented = (lines: readonly string[]): readonly string[] =>
  lines.map((line) => `  ${line}`);

/** How a role is drawn by languages that know a few shapes only. */
export type Shape = "person" | "store" | "queue" | "cloud" | "files" | "box";

const SHAPES: ReadonlyMap<Role, Shape> = new Map<Role, Shape>([
  ...(["user", "admin", "developer", "partner"] as const).map((role) => [role, "person"] as const),
  ...(["internet", "isp", "saas-app"] as const).map((role) => [role, "cloud"] as const),
  ...(["queue", "stream"] as const).map((role) => [role, "queue"] as const),
  ...(["file-storage", "block-storage", "object-storage", "backup-vault"] as const).map(
    (role) => [role, "files"] as const,
  ),
  ...(
    [
      "database", "nosql", "data-warehouse", "ledger", "cache", "search", "etcd", "zookeeper",
      "consul",
    ] as const
  ).map((role) => [role, "store"] as const),
]); // prettier-ignore

export const shapeOf = ({ role }: OutlineNode): Shape => (role && SHAPES.get(role)) ?? "box";
