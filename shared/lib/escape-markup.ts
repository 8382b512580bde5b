const SPECIAL = /[&<>"']/;

/**
 * Text for the content or a quoted attribute of HTML and XML. Characters that XML cannot hold at all
 * must be gone before (see `cleanText`).
 */
export function escapeMarkup(text: string): string {
  // Most names hold nothing special; whole documents are escaped a character after the other.
  if (!SPECIAL.test(text)) return text;
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#39;");
}
