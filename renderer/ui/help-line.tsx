import { useState, type ReactNode, type SyntheticEvent } from "react";
import styles from "./help-line.module.css";

interface HelpLineProps {
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/**
 * A form with the help of one field under it: the one under the pointer, else the one with the focus. It
 * stands in a place of its own, so that no field moves while it is being pressed.
 */
export function HelpLine({ className, children }: HelpLineProps) {
  const [hovered, setHovered] = useState<string>();
  const [focused, setFocused] = useState<string>();
  const help = hovered ?? focused;
  return (
    <>
      <div
        className={className}
        onMouseOver={(event) => setHovered(helpAt(event))}
        onMouseLeave={() => setHovered(undefined)}
        onFocus={(event) => setFocused(helpAt(event))}
        onBlur={() => setFocused(undefined)}
      >
        {children}
      </div>
      {help !== undefined && (
        <p aria-hidden="true" className={styles.help}>
          {help}
        </p>
      )}
    </>
  );
}

function helpAt({ target }: SyntheticEvent): string | undefined {
  const field = target instanceof Element ? target.closest<HTMLElement>("[data-help]") : null;
  return field?.dataset.help;
}
