import { Dialog as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { classes } from "./classes.ts";
import { isComposing } from "./keys.ts";
import { keepKeys, MODAL } from "./modal-keys.ts";
import styles from "./dialog.module.css";

interface DialogProps {
  readonly title: string;
  readonly text?: string | undefined;
  readonly wide?: boolean;
  /** Escape, or a click beside it. */
  readonly onDismiss: () => void;
  readonly children?: ReactNode;
  readonly buttons?: ReactNode;
}

/** A dialog over the window. Focus goes in, stays in, and goes back where it was. */
export function Dialog({ title, text, wide, onDismiss, children, buttons }: DialogProps) {
  return (
    <Radix.Root open onOpenChange={(open) => !open && onDismiss()}>
      <Radix.Portal>
        <Radix.Overlay className={styles.scrim} />
        <Radix.Content
          className={classes(styles.dialog, wide && styles.wide)}
          onKeyDown={keepKeys}
          onEscapeKeyDown={(event) => {
            if (isComposing(event)) event.preventDefault();
          }}
          {...MODAL}
          {...(text === undefined && { "aria-describedby": undefined })}
        >
          <Radix.Title className={styles.title}>{title}</Radix.Title>
          {text !== undefined && (
            <Radix.Description className={styles.text}>{text}</Radix.Description>
          )}
          {children}
          {buttons !== undefined && <div className={styles.buttons}>{buttons}</div>}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
