import type { Branch } from "./branches.ts";

/** Siblings that are arranged together, and those beside them that stay. */
export interface Group {
  /** The container they stand in; undefined for the page. */
  readonly parent: string | undefined;
  readonly members: readonly Branch[];
  readonly others: readonly Branch[];
}

/**
 * What a selection asks to arrange: siblings among each other, and the inside of containers. All, when
 * that is nothing: one component alone has nothing to be arranged with.
 */
export function groupsOf(
  branches: readonly Branch[],
  selection: ReadonlySet<string>,
): readonly Group[] {
  const groups: Group[] = [];
  const visit = (siblings: readonly Branch[], parent: string | undefined): void => {
    const members = siblings.filter(({ node }) => selection.has(node.id));
    if (members.length > 1 || members.some(({ children }) => children.length > 0)) {
      groups.push({ parent, members, others: siblings.filter((one) => !members.includes(one)) });
    }
    for (const { node, children } of siblings) {
      if (!selection.has(node.id)) visit(children, node.id);
    }
  };
  visit(branches, undefined);
  return groups.length > 0 ? groups : [{ parent: undefined, members: branches, others: [] }];
}
