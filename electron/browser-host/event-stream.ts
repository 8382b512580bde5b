import type { ServerResponse } from "node:http";
import type { HostEventName, HostEvents } from "../../shared/host/contract.ts";
import { createSessions, type Sessions } from "./sessions.ts";

/** Keeps the connection from being taken for dead by what lies between. */
const BEAT_MS = 30_000;
const MOST_LISTENERS = 50;

/** Windows that listen for the host's events. */
export interface EventStream {
  readonly sessions: Sessions;
  /** Answers a request with the stream of events; false when there are too many already. */
  add(response: ServerResponse, session: string): boolean;
  /** Tells the tab of one session. */
  send<E extends HostEventName>(session: string, event: E, payload: HostEvents[E]): void;
  close(): void;
}

export function createEventStream(): EventStream {
  const listeners = new Map<ServerResponse, string>();
  const sessions = createSessions(() => performance.now());
  const beat = setInterval(() => {
    for (const listener of listeners.keys()) listener.write(":\n\n");
  }, BEAT_MS);
  beat.unref();
  return {
    sessions,
    add(response, session) {
      if (listeners.size >= MOST_LISTENERS) return false;
      response.setHeader("Content-Type", "text/event-stream");
      response.writeHead(200);
      response.write(":\n\n");
      listeners.set(response, session);
      sessions.opened(session);
      response.on("close", () => {
        listeners.delete(response);
        sessions.closed(session);
      });
      return true;
    },
    send(session, event, payload) {
      const message = `event: ${event}\ndata: ${JSON.stringify(payload)}\n\n`;
      for (const [listener, of] of listeners) {
        if (of === session) listener.write(message);
      }
    },
    close() {
      clearInterval(beat);
      for (const listener of listeners.keys()) listener.end();
    },
  };
}
