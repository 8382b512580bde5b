import { useState } from "react";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { shortcutText } from "../../ui/shortcut-text.ts";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import styles from "./shortcuts.module.css";

/** A heading and the keys under it. */
export interface ShortcutGroup {
  readonly title: string;
  readonly rows: readonly { readonly title: string; readonly shortcut: string }[];
}

interface ShortcutsDialogProps {
  readonly groups: readonly ShortcutGroup[];
  readonly onClose: () => void;
}

/** Every key there is, as this system writes it, or as the other does. */
export function ShortcutsDialog({ groups, onClose }: ShortcutsDialogProps) {
  const t = useTranslate();
  const { platform } = useWorkspace().description;
  const [mac, setMac] = useState(platform === "mac");
  return (
    <Dialog title={t("navigate.shortcuts")} wide onDismiss={onClose}>
      <SegmentedControl
        label={t("navigate.spelling")}
        value={mac ? "mac" : "other"}
        segments={[
          { value: "other", label: t("navigate.otherSystems") },
          { value: "mac", label: "Mac" },
        ]}
        onChange={(system) => setMac(system === "mac")}
      />
      <div className={styles.sheet} tabIndex={0} role="group" aria-label={t("navigate.shortcuts")}>
        {groups.map(({ title, rows }) => (
          <section key={title} className={styles.group}>
            <h3 className={styles.title}>{title}</h3>
            <dl className={styles.rows}>
              {rows.map((row) => (
                <div key={`${row.title} ${row.shortcut}`} className={styles.row}>
                  <dt>{row.title}</dt>
                  <dd>
                    <kbd className={styles.keys}>{shortcutText(row.shortcut, mac)}</kbd>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
