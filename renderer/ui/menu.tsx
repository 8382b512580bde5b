import { DropdownMenu } from "radix-ui";
import type { ReactNode } from "react";
import { Kbd } from "./kbd.tsx";
import styles from "./menu.module.css";
import { keepKeys } from "./modal-keys.ts";

export type MenuEntry =
  | { readonly id: string; readonly separator: true }
  | {
      readonly id: string;
      readonly label: string;
      readonly shortcut?: string | undefined;
      readonly enabled?: boolean;
      readonly run: () => void;
    };

interface MenuProps {
  /** The button that opens the menu. */
  readonly trigger: ReactNode;
  readonly entries: readonly MenuEntry[];
  readonly align?: "start" | "end";
}

export function Menu({ trigger, entries, align = "start" }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          className={styles.menu}
          // A menu too tall for the window scrolls, so it must be able to have the keyboard itself.
          tabIndex={0}
          align={align}
          sideOffset={4}
          collisionPadding={8}
          onKeyDown={keepKeys}
        >
          {entries.map((entry) => (
            <Item key={entry.id} entry={entry} />
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Item({ entry }: { readonly entry: MenuEntry }) {
  if ("separator" in entry) return <DropdownMenu.Separator className={styles.separator} />;
  return (
    <DropdownMenu.Item
      className={styles.item}
      disabled={entry.enabled === false}
      onSelect={entry.run}
    >
      {entry.label}
      {entry.shortcut !== undefined && <Kbd keys={entry.shortcut} />}
    </DropdownMenu.Item>
  );
}
