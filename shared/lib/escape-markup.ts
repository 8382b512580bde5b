const SPECIAL = /[&<>"']/;

/**
 * Text for the content or a quoted attribute of HTML and XML. Characters that XML cannot hold at all
 * must be gone before (see `cleanText`).
 */
export function escapeMarkup(text: string): string {
  // Most names hold nothing special.
  if (!SPECIAL.test(text)) return text;
  return escapeContent(text).replaceAll('"', "&quot;").replaceAll("'", "&#39;");
}

/** Text for the content of an element alone, where quotes mean nothing. */
export function escapeContent(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
