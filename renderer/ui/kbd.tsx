import styles from "./kbd.module.css";
import { isMacPlatform, shortcutText } from "./shortcut-text.ts";

/** A shortcut such as `Mod+Shift+S`, as this system writes it. */
export function Kbd({ keys }: { readonly keys: string }) {
  return <kbd className={styles.kbd}>{shortcutText(keys, isMacPlatform(navigator.userAgent))}</kbd>;
}
