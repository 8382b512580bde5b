import type { MessageKey } from "../../shared/i18n/translate.ts";
import type { Command, CommandContext, MenuPlace, MenuTarget } from "./define-command.ts";

/** One line of a context menu, or a menu within it. */
export type ContextItem =
  | { readonly command: Command }
  | { readonly submenu: MessageKey; readonly commands: readonly Command[] };

interface Placed {
  readonly command: Command;
  readonly group: number;
  readonly order: number;
  readonly submenu?: MessageKey;
}

const PLACES: readonly MenuPlace[] = ["edit", "insert", "arrange", "check", "view", "file", "help"];
/** What stands in a context menu only because of `onElement` comes below the rest. */
const BELOW = 100;
const GROUPS_PER_PLACE = 10;

/**
 * The context menu over something, in groups: only what can be done now, in the order the commands name.
 * Commands of one submenu stand together where the first of them would.
 */
export function contextMenuModel(
  commands: readonly Command[],
  context: CommandContext,
  target: MenuTarget,
): readonly (readonly ContextItem[])[] {
  const placed = commands
    .flatMap((command) => placeOf(command, target))
    .filter(({ command }) => command.when?.(context) ?? true)
    .sort((a, b) => a.group - b.group || a.order - b.order);
  const groups = [...new Set(placed.map(({ group }) => group))];
  return groups.map((group) => itemsOf(placed.filter((one) => one.group === group)));
}

function placeOf(command: Command, target: MenuTarget): readonly Placed[] {
  const { context, menu, onElement } = command;
  if (context?.on.includes(target)) {
    const { group, order, submenu } = context;
    return [{ command, group, order, ...(submenu && { submenu }) }];
  }
  if (context || onElement !== true || target === "canvas") return [];
  const place = menu ? PLACES.indexOf(menu.place) : PLACES.length;
  const group = BELOW + place * GROUPS_PER_PLACE + (menu?.group ?? 0);
  return [{ command, group, order: menu?.order ?? 0 }];
}

function itemsOf(placed: readonly Placed[]): readonly ContextItem[] {
  const items: ContextItem[] = [];
  const seen = new Set<MessageKey>();
  for (const { command, submenu } of placed) {
    if (submenu === undefined) items.push({ command });
    else if (!seen.has(submenu)) {
      seen.add(submenu);
      const commands = placed.flatMap((one) => (one.submenu === submenu ? [one.command] : []));
      items.push({ submenu, commands });
    }
  }
  return items;
}
