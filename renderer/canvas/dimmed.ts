import type { Catalog } from "../../shared/catalog/catalog.ts";
import type { Deployment } from "../../shared/catalog/define-kind.ts";
import type { Diagram } from "../../shared/model/schema.ts";
import type { Emphasis } from "./flow-types.ts";

type EmphasisMap = ReadonlyMap<string, Emphasis>;

/**
 * Steps back everything that has another deployment model than the one pointed out, under what is
 * emphasised already. Notes stay, and so do edges with an end that is pointed out: where two models meet is
 * part of what one looks for.
 */
export function withDimmed(
  emphasis: EmphasisMap,
  { nodes, edges }: Diagram,
  deployments: ReadonlyMap<string, Deployment | undefined>,
  filter: Deployment | null,
  catalog: Catalog,
): EmphasisMap {
  if (filter === null) return emphasis;
  const matches = (id: string): boolean => deployments.get(id) === filter;
  const dimmed = [
    ...nodes.filter(({ id, kind }) => !matches(id) && catalog.kind(kind)?.role !== "note"),
    ...edges.filter(({ source, target }) => !matches(source) && !matches(target)),
  ];
  return new Map([...dimmed.map(({ id }) => [id, "dimmed"] as const), ...emphasis]);
}
