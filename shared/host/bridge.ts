import type { CapabilityName, HostAnswer, HostEventName } from "./contract.ts";

/**
 * What Electron's preload script puts on the window as `lintelHost`. It is untyped on purpose: the
 * typed client of the window wraps it, and the main process trusts neither.
 */
export interface LintelBridge {
  call(name: CapabilityName, input: unknown): Promise<HostAnswer<unknown>>;
  /** Returns the function that stops listening. */
  on(event: HostEventName, listener: (payload: unknown) => void): () => void;
}

/** The property of `window` that holds the bridge; absent in the browser host. */
export const BRIDGE_PROPERTY = "lintelHost";

/** Electron's channels: requests with their answers, and events to the window. */
export const CALL_CHANNEL = "lintel:call";
export const EVENT_CHANNEL = "lintel:event";

/** What travels over the event channel. */
export interface HostEventMessage {
  readonly event: string;
  readonly payload: unknown;
}
