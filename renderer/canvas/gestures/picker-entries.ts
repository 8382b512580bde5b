import type { Catalog } from "../../../shared/catalog/catalog.ts";
import type { Kind } from "../../../shared/catalog/define-kind.ts";
import { searchKinds } from "../../../shared/catalog/search-kinds.ts";
import { mayHold } from "../../../shared/edits/containment.ts";
import type { Language } from "../../../shared/i18n/language.ts";
import { scoreFields, searchField, squeezeQuery } from "../../../shared/lib/text-search.ts";
import type { Diagram, DiagramNode } from "../../../shared/model/schema.ts";
import { ancestorIds, nodesById } from "../../../shared/model/tree.ts";
import type { Picker } from "../../state/view-store.ts";
import { MOST_PICK_LINES } from "../../ui/pick-list.ts";

/** One line of a picker: an element that is there, or a kind to place. */
export interface PickerEntry {
  readonly id: string;
  readonly title: string;
  /** A few words beside the title. */
  readonly hint: string;
  readonly kind: Kind | undefined;
}

/** The nodes that a picker offers, in the order they are drawn. */
export function pickable(
  diagram: Diagram,
  picker: Picker,
  catalog: Catalog,
): readonly DiagramNode[] {
  const byId = nodesById(diagram);
  const isNote = ({ kind }: DiagramNode) => catalog.kind(kind)?.role === "note";
  if (picker.purpose === "connect") {
    const from = new Set(picker.ids);
    return diagram.nodes.filter((node) => !from.has(node.id) && !isNote(node));
  }
  if (picker.purpose === "reconnect") {
    const edge = diagram.edges.find(({ id }) => id === picker.edge);
    return diagram.nodes.filter(
      (node) => node.id !== edge?.source && node.id !== edge?.target && !isNote(node),
    );
  }
  if (picker.purpose !== "moveInto") return [];
  const moved = new Set(picker.ids);
  const homes = new Set(picker.ids.map((id) => byId.get(id)?.parent));
  const only = homes.size === 1 ? [...homes][0] : undefined;
  return diagram.nodes.filter(
    (node) =>
      mayHold(node, catalog) &&
      node.id !== only &&
      ![node.id, ...ancestorIds(byId, node.id)].some((id) => moved.has(id)),
  );
}

/** The entries of nodes that match a query by name or kind, in either language, best first. */
export function nodeEntries(
  nodes: readonly DiagramNode[],
  query: string,
  {
    catalog,
    language,
    nameOf,
    placeOf,
  }: {
    readonly catalog: Catalog;
    readonly language: Language;
    readonly nameOf: (id: string) => string;
    /** What a node stands in, in words. */
    readonly placeOf: (node: DiagramNode) => string;
  },
): readonly PickerEntry[] {
  const { whole } = squeezeQuery(query);
  const scored = nodes.flatMap((node) => {
    const kind = catalog.kind(node.kind);
    const title = nameOf(node.id);
    const fields = [
      searchField(title, 0),
      searchField(kind?.names.en ?? node.kind, 2, "en"),
      searchField(kind?.names.ko ?? node.kind, 2, "ko"),
    ];
    const score = whole === "" ? 0 : scoreFields(fields, whole, language);
    if (score === undefined) return [];
    const hint = [kind?.names[language], placeOf(node)].filter(Boolean).join(" · ");
    return [{ score, entry: { id: node.id, title, hint, kind } }];
  });
  return scored
    .sort((a, b) => a.score - b.score)
    .slice(0, MOST_PICK_LINES)
    .map(({ entry }) => entry);
}

/** The entries of kinds that match a query, best first. */
export function kindEntries(
  catalog: Catalog,
  query: string,
  language: Language,
): readonly PickerEntry[] {
  return searchKinds(catalog, query, language)
    .slice(0, MOST_PICK_LINES)
    .map((kind) => ({ id: kind.id, title: kind.names[language], hint: "", kind }));
}
