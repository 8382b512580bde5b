import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingHttpHeaders } from "node:http";
import { TOKEN_HEADER } from "../../shared/host/http.ts";

/** Why a request is refused, as an HTTP status; null lets it in. */
export type Refusal = 401 | 403 | null;

/**
 * Refuses what does not come from the window itself.
 * - The Host header must name this machine and port: a foreign name that resolves to 127.0.0.1 (DNS
 *   rebinding) does not get through.
 * - Origin and Sec-Fetch-Site, which a page cannot forge, must name this very host: another page in the
 *   same browser (CSRF) does not get through.
 */
export function refuseForeign(headers: IncomingHttpHeaders, port: number): Refusal {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (host === undefined || !hosts.includes(host)) return 403;
  if (origin !== undefined && origin !== `http://${host}`) return 403;
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return 403;
  return null;
}

/** Refuses a request without the session's token; takes the same time for every wrong one. */
export function refuseWithoutToken(headers: IncomingHttpHeaders, token: string): Refusal {
  const given = headers[TOKEN_HEADER];
  if (typeof given !== "string") return 401;
  // Hashes have one length, which the comparison needs and which tells nothing.
  return timingSafeEqual(hash(given), hash(token)) ? null : 401;
}

function hash(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
