import type { IncomingHttpHeaders } from "node:http";
import { SESSION_HEADER } from "../../shared/host/http.ts";
import { ONLY_WINDOW } from "../main/capabilities/support/dispatch.ts";

/** A page asks its first questions before its stream of events is open. */
const STREAM_COMES_MS = 30_000;
const MOST_REMEMBERED = 1000;
const ALLOWED = /^[\w-]{1,64}$/;

/** The tabs of this host: one is there as long as its stream of events is open. */
export interface Sessions {
  /** A request came. */
  heard(session: string): void;
  opened(session: string): void;
  closed(session: string): void;
  isOpen(session: string): boolean;
}

interface Session {
  streams: number;
  /** Whether it had a stream at some time. Afterwards only a stream shows that it is there. */
  known: boolean;
  heardAt: number;
}

export function createSessions(now: () => number): Sessions {
  const sessions = new Map<string, Session>();
  const of = (name: string): Session => {
    const session = sessions.get(name) ?? { streams: 0, known: false, heardAt: 0 };
    sessions.set(name, session);
    for (const [old, { streams }] of sessions) {
      if (sessions.size <= MOST_REMEMBERED) break;
      if (streams === 0 && old !== name) sessions.delete(old);
    }
    return session;
  };
  return {
    heard(name) {
      of(name).heardAt = now();
    },
    opened(name) {
      const session = of(name);
      session.streams += 1;
      session.known = true;
    },
    closed(name) {
      of(name).streams -= 1;
    },
    isOpen(name) {
      const session = sessions.get(name);
      if (session === undefined) return false;
      if (session.known) return session.streams > 0;
      return now() - session.heardAt < STREAM_COMES_MS;
    },
  };
}

/** The tab that a request names; what names none, or nonsense, is taken for the only one. */
export function sessionOf(headers: IncomingHttpHeaders): string {
  const given = headers[SESSION_HEADER];
  return typeof given === "string" && ALLOWED.test(given) ? given : ONLY_WINDOW;
}
