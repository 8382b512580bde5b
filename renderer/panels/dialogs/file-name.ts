/** The name with the extension that the dialog saves as, unless it has one of those allowed. */
export function withExtension(name: string, extensions: readonly string[]): string {
  const trimmed = name.trim().normalize("NFC");
  const lower = trimmed.toLowerCase();
  if (trimmed === "" || extensions.some((extension) => lower.endsWith(`.${extension}`))) {
    return trimmed;
  }
  return `${trimmed.replace(/\.+$/, "")}.${extensions[0] ?? "lintel"}`;
}
