import { BRIDGE_PROPERTY, type LintelBridge } from "../../shared/host/bridge.ts";
import type { HostClient } from "../../shared/host/client.ts";
import { TOKEN_FRAGMENT_KEY } from "../../shared/host/http.ts";
import { createBridgeClient } from "./bridge-client.ts";
import { createHttpClient } from "./http-client.ts";

const STORED_TOKEN = "lintel.token";

/** The client of whatever host this window runs in. */
export function connectHost(): HostClient {
  const bridge = (window as unknown as Record<string, LintelBridge | undefined>)[BRIDGE_PROPERTY];
  return bridge ? createBridgeClient(bridge) : createHttpClient(takeToken());
}

/**
 * The token from the address, which is then taken out of it so that it does not stay in the history; a
 * reloaded page finds it in the tab's own storage.
 */
function takeToken(): string {
  const fragment = new URLSearchParams(location.hash.slice(1));
  const given = fragment.get(TOKEN_FRAGMENT_KEY);
  if (given === null) return sessionStorage.getItem(STORED_TOKEN) ?? "";
  sessionStorage.setItem(STORED_TOKEN, given);
  history.replaceState(null, "", location.pathname);
  return given;
}
