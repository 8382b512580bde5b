import type { Catalog } from "../../../shared/catalog/catalog.ts";
import type { Kind } from "../../../shared/catalog/define-kind.ts";
import { isContainerRole } from "../../../shared/catalog/roles.ts";
import { searchKinds } from "../../../shared/catalog/search-kinds.ts";
import { MOST_PICK_LINES } from "../../ui/pick-list.ts";

/**
 * What a node of a kind could be instead, component for component and container for container. Before
 * anything is typed, its own kind comes first and then those of the same role: the likeliest exchanges.
 */
export function kindOffers(
  catalog: Catalog,
  query: string,
  language: "en" | "ko",
  current: Kind | undefined,
): readonly Kind[] {
  const fits = ({ role }: Kind) =>
    current === undefined || isContainerRole(role) === isContainerRole(current.role);
  const found = searchKinds(catalog, query, language).filter(fits);
  const distance = ({ id, role }: Kind) =>
    id === current?.id ? 0 : role === current?.role ? 1 : 2;
  const ordered = query.trim() === "" ? found.toSorted((a, b) => distance(a) - distance(b)) : found;
  return ordered.slice(0, MOST_PICK_LINES);
}
