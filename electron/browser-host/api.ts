import type { IncomingMessage, ServerResponse } from "node:http";
import { API_PREFIX, EVENTS_PATH } from "../../shared/host/http.ts";
import type { HostAnswer, HostErrorCode } from "../../shared/host/contract.ts";
import type { Dispatch } from "../main/capabilities/support/dispatch.ts";
import type { EventStream } from "./event-stream.ts";
import { mostBodyBytes, readBody } from "./read-body.ts";

interface Parts {
  readonly dispatch: Dispatch;
  readonly events: EventStream;
}

/** Answers a request below `/api/`; the caller has checked where it comes from and its token. */
export async function answerApi(
  { dispatch, events }: Parts,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<void> {
  if (path === EVENTS_PATH && request.method === "GET") {
    if (!events.add(response)) refuse(response, 503, "unavailable");
    return;
  }
  if (request.method !== "POST") return refuse(response, 405, "invalid-input");
  // Any other type could be sent by a plain form of another page.
  const [type] = (request.headers["content-type"] ?? "").split(";");
  if (type?.trim().toLowerCase() !== "application/json") {
    return refuse(response, 415, "invalid-input");
  }
  const capability = path.slice(API_PREFIX.length);
  const body = await readBody(request, mostBodyBytes(capability));
  if (body.kind === "too-large") return refuse(response, 413, "too-large");
  if (body.kind === "not-json") return refuse(response, 400, "invalid-input");
  sendJson(response, 200, await dispatch(capability, body.value));
}

/** Answers with a refusal that the window's client understands like any other answer. */
export function refuse(response: ServerResponse, status: number, code: HostErrorCode): void {
  // What is left of the request is not read.
  response.setHeader("Connection", "close");
  sendJson(response, status, { ok: false, error: { code } });
}

function sendJson(response: ServerResponse, status: number, answer: HostAnswer<unknown>): void {
  response.setHeader("Content-Type", "application/json; charset=utf-8");
  response.writeHead(status);
  response.end(JSON.stringify(answer));
}
