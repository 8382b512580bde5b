/** The scheme under which Electron serves the built window; nothing else may be shown or loaded. */
export const WINDOW_SCHEME = "lintel";
const WINDOW_HOST = "app";
export const WINDOW_URL = `${WINDOW_SCHEME}://${WINDOW_HOST}/`;

/** The path of an address that belongs to the window, or null for any other address. */
export function windowPath(address: string): string | null {
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return null;
  }
  if (url.protocol !== `${WINDOW_SCHEME}:` || url.host !== WINDOW_HOST) return null;
  return url.username === "" && url.password === "" ? url.pathname : null;
}
