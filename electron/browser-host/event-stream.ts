import type { ServerResponse } from "node:http";
import type { HostEventName, HostEvents } from "../../shared/host/contract.ts";

/** Keeps the connection from being taken for dead by what lies between. */
const BEAT_MS = 30_000;
const MOST_LISTENERS = 50;

/** Windows that listen for the host's events. */
export interface EventStream {
  /** Answers a request with the stream of events; false when there are too many already. */
  add(response: ServerResponse): boolean;
  send<E extends HostEventName>(event: E, payload: HostEvents[E]): void;
  close(): void;
}

export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  const beat = setInterval(() => {
    for (const listener of listeners) listener.write(":\n\n");
  }, BEAT_MS);
  beat.unref();
  return {
    add(response) {
      if (listeners.size >= MOST_LISTENERS) return false;
      response.setHeader("Content-Type", "text/event-stream");
      response.writeHead(200);
      response.write(":\n\n");
      listeners.add(response);
      response.on("close", () => listeners.delete(response));
      return true;
    },
    send(event, payload) {
      const message = `event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`;
      for (const listener of listeners) listener.write(message);
    },
    close() {
      clearInterval(beat);
      for (const listener of listeners) listener.end();
    },
  };
}
