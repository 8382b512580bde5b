import type { IncomingMessage, ServerResponse } from "node:http";
import { API_PREFIX, EVENTS_PATH } from "../../shared/host/http.ts";
import type { Dispatch } from "../main/capabilities/support/dispatch.ts";
import type { EventStream } from "./event-stream.ts";
import { mostBodyBytes, readBody } from "./read-body.ts";
import { answerReply, refusal, type Reply } from "./reply.ts";
import { sessionOf } from "./sessions.ts";

interface Parts {
  readonly dispatch: Dispatch;
  readonly events: EventStream;
}

/**
 * Answers a request below `/api/`; the caller has checked where it comes from and its token.
 *
 * @returns null when the response has become a stream of events
 */
export async function answerApi(
  { dispatch, events }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<Reply | null> {
  const session = sessionOf(request.headers);
  if (path === EVENTS_PATH && request.method === "GET") {
    return events.add(response, session) ? null : refusal(503, "unavailable");
  }
  if (request.method !== "POST") return refusal(405, "invalid-input");
  // Any other type could be sent by a plain form of another page.
  const [type] = (request.headers["content-type"] ?? "").split(";");
  if (type?.trim().toLowerCase() !== "application/json") return refusal(415, "invalid-input");
  const capability = path.slice(API_PREFIX.length);
  const body = await readBody(request, mostBodyBytes(capability));
  if (body.kind === "too-large") return refusal(413, "too-large");
  if (body.kind === "not-json") return refusal(400, "invalid-input");
  events.sessions.heard(session);
  return answerReply(await dispatch(capability, body.value, session));
}
