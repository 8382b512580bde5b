import { Command } from "cmdk";
import { useState } from "react";
import { useStore } from "zustand";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Kbd } from "../../ui/kbd.tsx";
import styles from "./command-palette.module.css";
import { matchEntries, type PaletteEntry } from "./match-entries.ts";

const MOST_RECENT = 12;

interface CommandPaletteProps {
  readonly entries: readonly PaletteEntry[];
}

/** Everything by typing: shown while the overlay `command-palette` is open. */
export function CommandPalette({ entries }: CommandPaletteProps) {
  const { dialogs } = useWorkspace();
  const open = useStore(dialogs, (state) => state.open === "command-palette");
  if (!open) return null;
  return <OpenPalette entries={entries} onClose={() => dialogs.setState({ open: null })} />;
}

interface OpenPaletteProps extends CommandPaletteProps {
  readonly onClose: () => void;
}

function OpenPalette({ entries, onClose }: OpenPaletteProps) {
  const t = useTranslate();
  const [text, setText] = useState("");
  const { dialogs } = useWorkspace();
  const run = (entry: PaletteEntry) => {
    const others = dialogs.getState().recent.filter((id) => id !== entry.id);
    dialogs.setState({ recent: [entry.id, ...others].slice(0, MOST_RECENT) });
    onClose();
    entry.run();
  };
  return (
    <Dialog title={t("dialogs.commandPalette.title")} wide onDismiss={onClose}>
      <Command
        className={styles.panel}
        shouldFilter={false}
        label={t("dialogs.commandPalette.title")}
      >
        <Command.Input
          autoFocus
          className={styles.input}
          value={text}
          onValueChange={setText}
          placeholder={t("dialogs.commandPalette.placeholder")}
        />
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>
            {t("dialogs.commandPalette.nothing")}
          </Command.Empty>
          {matchEntries(entries, text).map((entry) => (
            <Command.Item
              key={entry.id}
              value={entry.id}
              className={styles.item}
              onSelect={() => run(entry)}
            >
              <span className={styles.title}>{entry.title}</span>
              {entry.hint !== undefined && <span className={styles.hint}>{entry.hint}</span>}
              {entry.shortcut !== undefined && <Kbd keys={entry.shortcut} />}
            </Command.Item>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
