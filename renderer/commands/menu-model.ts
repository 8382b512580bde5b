import type { MenuModel } from "../../shared/host/contract.ts";
import type { Translate } from "../../shared/i18n/translate.ts";
import type { Command, CommandContext, MenuPlace } from "./define-command.ts";

const PLACES: readonly MenuPlace[] = ["file", "edit", "view", "insert", "arrange", "check", "help"];

/** The menu bar: one menu a place, groups parted by separators, in the order the commands name. */
export function menuModel(
  commands: readonly Command[],
  context: CommandContext,
  t: Translate,
): MenuModel[] {
  return PLACES.flatMap((place) => {
    const placed = commands
      .flatMap((command) => (command.menu?.place === place ? [{ command, ...command.menu }] : []))
      .sort((a, b) => a.group - b.group || a.order - b.order);
    if (placed.length === 0) return [];
    const items = placed.flatMap(({ command, group }, index): MenuModel["items"] => {
      const parted = index > 0 && placed[index - 1]?.group !== group;
      const item = {
        command: command.id,
        label: t(command.title),
        shortcut: command.shortcut ?? null,
        enabled: command.when?.(context) ?? true,
      };
      return parted ? [{ separator: true }, item] : [item];
    });
    return [{ label: t(`commands.menus.${place}`), items }];
  });
}
