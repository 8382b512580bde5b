import { Fragment, type ReactNode } from "react";
import { useTranslate } from "../../hooks/workspace-context.tsx";
import { Button } from "../../ui/button.tsx";
import { IconButton } from "../../ui/icon-button.tsx";
import { Menu, type MenuEntry } from "../../ui/menu.tsx";
import { BrandMark } from "../../ui/brand-mark.tsx";
import { FileName } from "./file-name.tsx";
import styles from "./top-bar.module.css";

export interface BarButton {
  readonly id: string;
  readonly label: string;
  readonly icon: ReactNode;
  readonly shortcut?: string | undefined;
  readonly enabled: boolean;
  readonly pressed?: boolean;
  /** Shown as words beside the icon. */
  readonly wide?: boolean;
  /** Buttons of another group stand apart. */
  readonly group?: string;
  readonly run: () => void;
}

/** A menu of the menu bar, for windows without a native one. */
export interface BarMenu {
  readonly id: string;
  readonly label: string;
  readonly entries: readonly MenuEntry[];
}

interface TopBarProps {
  readonly buttons: readonly BarButton[];
  readonly menus?: readonly BarMenu[];
}

export function TopBar({ buttons, menus = [] }: TopBarProps) {
  const t = useTranslate();
  return (
    <header className={styles.bar}>
      <span className={styles.brand}>
        <BrandMark />
      </span>
      {menus.length > 0 && (
        <nav className={styles.menus} aria-label={t("bars.menu")}>
          {menus.map(({ id, label, entries }) => (
            <Menu
              key={id}
              entries={entries}
              trigger={
                <Button tone="quiet" small>
                  {label}
                </Button>
              }
            />
          ))}
        </nav>
      )}
      <FileName />
      <div role="toolbar" aria-label={t("bars.top")} className={styles.buttons}>
        {buttons.map((button, index) => (
          <Fragment key={button.id}>
            {index > 0 && button.group !== buttons[index - 1]?.group && (
              <span className={styles.gap} />
            )}
            <BarButtonView button={button} />
          </Fragment>
        ))}
      </div>
    </header>
  );
}

function BarButtonView({ button }: { readonly button: BarButton }) {
  const { label, icon, shortcut, enabled, pressed, wide, run } = button;
  if (!wide) {
    return (
      <IconButton
        label={label}
        icon={icon}
        shortcut={shortcut}
        disabled={!enabled}
        aria-pressed={pressed}
        onClick={run}
      />
    );
  }
  return (
    <Button tone="quiet" disabled={!enabled} aria-pressed={pressed} onClick={run}>
      {icon}
      {label}
    </Button>
  );
}
