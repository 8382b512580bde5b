/**
 * How the contract travels over HTTP between the window and the browser host.
 *
 * - A capability: `POST /api/<capability>` with the header `X-Lintel-Token`, content type
 *   `application/json` and the capability's input as body. The answer's body is always a JSON
 *   `HostAnswer`, whatever its status: 200 for an answer of a handler (also a failed one), 400, 401,
 *   403, 404, 413, 415, 429 for a request refused before it reached one.
 * - Events: `GET /api/events` with the same header. The answer is a `text/event-stream` that stays
 *   open: `event: <name>`, `data: <payload as JSON>`. `EventSource` cannot send a header, so the
 *   window reads the stream of a `fetch`.
 * - Everything else is a file of the window, needs no token and holds nothing of the user.
 *
 * The token stands in the fragment of the address that the host prints (`#token=…`), which a browser
 * never sends. The window keeps it in its session storage and takes it out of the address.
 */
export const API_PREFIX = "/api/";
export const EVENTS_PATH = "/api/events";
export const TOKEN_HEADER = "x-lintel-token";
/** Tells one tab from another: random, made anew by each page, and sent with every request. */
export const SESSION_HEADER = "x-lintel-session";
/** Name of the token in the address's fragment. */
export const TOKEN_FRAGMENT_KEY = "token";
