import { CircleAlert, CircleCheck, Info, X } from "lucide-react";
import { useStore } from "zustand";
import { useTranslate, useWorkspace } from "../../hooks/workspace-context.tsx";
import type { Toast } from "../../state/dialog-store.ts";
import { Button } from "../../ui/button.tsx";
import styles from "./dialogs.module.css";

const ICONS = { info: Info, success: CircleCheck, error: CircleAlert };

/** Short notices; read aloud when the reader has finished what it was saying. */
export function Toasts() {
  const t = useTranslate();
  const { dialogs } = useWorkspace();
  const toasts = useStore(dialogs, (state) => state.toasts);
  const dismiss = (toast: Toast) =>
    dialogs.setState((state) => ({ toasts: state.toasts.filter(({ id }) => id !== toast.id) }));
  return (
    <div
      role="log"
      aria-live="polite"
      aria-label={t("dialogs.notifications")}
      className={styles.toasts}
    >
      {toasts.map((toast) => {
        const Icon = ICONS[toast.tone];
        return (
          <div key={toast.id} className={styles.toast}>
            <Icon size={16} className={styles[toast.tone]} aria-hidden="true" />
            <p className={styles.toastText}>{toast.text}</p>
            <Button
              tone="quiet"
              small
              square
              aria-label={t("dialogs.dismiss")}
              onClick={() => dismiss(toast)}
            >
              <X size={14} />
            </Button>
          </div>
        );
      })}
    </div>
  );
}
