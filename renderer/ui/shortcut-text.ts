const MAC: Readonly<Record<string, string>> = {
  Mod: "⌘",
  Ctrl: "⌃",
  Alt: "⌥",
  Shift: "⇧",
  Enter: "↩",
  Escape: "esc",
  Delete: "⌫",
  Backspace: "⌫",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
  PageUp: "⇞",
  PageDown: "⇟",
};
const OTHERS: Readonly<Record<string, string>> = {
  Mod: "Ctrl",
  Escape: "Esc",
  Delete: "Del",
  ArrowUp: "↑",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowRight: "→",
};

export function isMacPlatform(userAgent: string): boolean {
  return /Macintosh|Mac OS X/.test(userAgent);
}

/** Writes `Mod+Shift+S` as `⇧⌘S` on a Mac and `Ctrl+Shift+S` elsewhere. */
export function shortcutText(keys: string, mac: boolean): string {
  // The plus key itself is written as a doubled plus: `Mod++`.
  const parts = keys.endsWith("++") ? [...keys.slice(0, -2).split("+"), "+"] : keys.split("+");
  const names = mac ? MAC : OTHERS;
  const shown = parts.map((part) => names[part] ?? part);
  if (!mac) return shown.join("+");
  const key = shown.pop() ?? "";
  const order = ["⌃", "⌥", "⇧", "⌘"];
  return shown.sort((a, b) => order.indexOf(a) - order.indexOf(b)).join("") + key;
}
