const HIGH_SURROGATE_END = /[\ud800-\udbff]$/;

/** The first `limit` UTF-16 units of a text; a pair of surrogates is never cut in two. */
export function clip(text: string, limit: number): string {
  return text.length <= limit ? text : text.slice(0, limit).replace(HIGH_SURROGATE_END, "");
}
