import type { HostClient } from "../../shared/host/client.ts";
import type {
  CapabilityOutput,
  HostAnswer,
  HostEventName,
  HostEvents,
} from "../../shared/host/contract.ts";
import { API_PREFIX, SESSION_HEADER, TOKEN_HEADER } from "../../shared/host/http.ts";
import { followEvents } from "./event-stream.ts";
import { requestBody } from "./request-body.ts";

type Listener = (payload: never) => void;

/** The client over HTTP, for the window in a browser. */
export function createHttpClient(token: string, base = ""): HostClient {
  const identity = { [TOKEN_HEADER]: token, [SESSION_HEADER]: crypto.randomUUID() };
  const listeners = new Map<HostEventName, Set<Listener>>();
  const dispatch = (event: string, payload: unknown): void => {
    listeners.get(event as HostEventName)?.forEach((listener) => listener(payload as never));
  };
  void followEvents(base, identity, dispatch);
  return {
    call: (name, input) =>
      request<CapabilityOutput<typeof name>>(`${base}${API_PREFIX}${name}`, identity, input),
    on: <E extends HostEventName>(event: E, listener: (payload: HostEvents[E]) => void) => {
      const known = listeners.get(event) ?? new Set<Listener>();
      listeners.set(event, known.add(listener));
      return () => known.delete(listener);
    },
  };
}

/** A browser lets requests of up to 64 KiB together end after their page. */
const LONGEST_KEPT = 20_000;

/** What a page that is being left sends, such as its last edits. */
const mustOutlivePage = (body: string | Blob): boolean =>
  document.visibilityState === "hidden" && typeof body === "string" && body.length < LONGEST_KEPT;

async function request<T>(
  address: string,
  identity: Readonly<Record<string, string>>,
  input: object,
): Promise<HostAnswer<T>> {
  try {
    const body = await requestBody(input);
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", ...identity },
      body,
      keepalive: mustOutlivePage(body),
    });
    return (await response.json()) as HostAnswer<T>;
  } catch {
    // The host has gone or does not answer in its own words; the diagram in the window is unharmed.
    return { ok: false, error: { code: "host-gone" } };
  }
}
