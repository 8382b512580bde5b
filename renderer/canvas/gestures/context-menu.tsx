import { DropdownMenu } from "radix-ui";
import { useRef } from "react";
import { useStore } from "zustand";
import { catalog } from "../../../shared/catalog/registry.ts";
import { nodesById } from "../../../shared/model/tree.ts";
import { contextMenuModel, type ContextItem } from "../../commands/context-menu-model.ts";
import type { Command, MenuTarget } from "../../commands/define-command.ts";
import { COMMANDS } from "../../commands/registry.ts";
import { useEditor, useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { diagramOf } from "../../state/document-store.ts";
import type { Editor } from "../../state/workspace.ts";
import { Kbd } from "../../ui/kbd.tsx";
import styles from "../../ui/menu.module.css";
import { keepKeys } from "../../ui/modal-keys.ts";
import { containerIds } from "../commit-gesture.ts";
import { besideElements, returnFocus } from "./screen-place.ts";

interface ContextMenuProps {
  readonly onCommand: (command: Command) => void;
}

/** What can be done with the selection, or with the open page, made from the commands. */
export function ContextMenu({ onCommand }: ContextMenuProps) {
  const { view } = useEditor();
  const menuAt = useStore(view, (state) => state.menuAt);
  return menuAt && <OpenMenu at={menuAt} onCommand={onCommand} />;
}

interface OpenMenuProps extends ContextMenuProps {
  readonly at: { readonly x: number; readonly y: number } | "selection";
}

function OpenMenu({ at, onCommand }: OpenMenuProps) {
  const workspace = useWorkspace();
  const editor = useEditor();
  const t = useTranslate();
  const before = useRef(document.activeElement);
  const { selection } = editor.view.getState();
  const { x, y } = at === "selection" ? besideElements(selection) : at;
  const groups = contextMenuModel(COMMANDS, { workspace, editor }, targetOf(editor));
  const close = () => editor.view.setState({ menuAt: null });
  const entry = (item: ContextItem) =>
    "command" in item ? (
      <Entry key={item.command.id} command={item.command} onCommand={onCommand} />
    ) : (
      <DropdownMenu.Sub key={item.submenu}>
        <DropdownMenu.SubTrigger className={styles.item}>
          {t(item.submenu)}
          <span aria-hidden="true">›</span>
        </DropdownMenu.SubTrigger>
        <DropdownMenu.Portal>
          <DropdownMenu.SubContent className={styles.menu} tabIndex={0} collisionPadding={8}>
            {item.commands.map((command) => (
              <Entry key={command.id} command={command} onCommand={onCommand} />
            ))}
          </DropdownMenu.SubContent>
        </DropdownMenu.Portal>
      </DropdownMenu.Sub>
    );
  return (
    <DropdownMenu.Root open modal={false} onOpenChange={(open) => !open && close()}>
      <DropdownMenu.Trigger asChild>
        <span className="hand-anchor" style={{ left: x, top: y }} />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          key={`${x} ${y}`}
          className={styles.menu}
          tabIndex={0}
          aria-label={t("arrange.contextMenu")}
          align="start"
          sideOffset={0}
          collisionPadding={8}
          onKeyDown={keepKeys}
          onContextMenu={(event) => event.preventDefault()}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            const { picker, renaming, selection: now } = editor.view.getState();
            // What the command opened has the keyboard now.
            if (!picker && !renaming && !workspace.dialogs.getState().open) {
              returnFocus(now, before.current);
            }
          }}
        >
          {groups.map((items, index) => (
            <DropdownMenu.Group key={items.map(keyOf).join(" ")}>
              {index > 0 && <DropdownMenu.Separator className={styles.separator} />}
              {items.map(entry)}
            </DropdownMenu.Group>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const keyOf = (item: ContextItem): string => ("command" in item ? item.command.id : item.submenu);

function Entry({ command, onCommand }: ContextMenuProps & { readonly command: Command }) {
  const t = useTranslate();
  return (
    <DropdownMenu.Item className={styles.item} onSelect={() => onCommand(command)}>
      {t(command.title)}
      {command.shortcut !== undefined && <Kbd keys={command.shortcut} />}
    </DropdownMenu.Item>
  );
}

/** What the selection is to a context menu. */
function targetOf({ document, view }: Editor): MenuTarget {
  const [id, ...others] = view.getState().selection;
  if (id === undefined) return "canvas";
  if (others.length > 0) return "several";
  const diagram = diagramOf(document.getState());
  if (!nodesById(diagram).has(id)) return "edge";
  return containerIds(diagram, catalog).has(id) ? "container" : "component";
}
