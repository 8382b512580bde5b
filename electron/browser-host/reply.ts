import type { ServerResponse } from "node:http";
import type { HostAnswer, HostErrorCode } from "../../shared/host/contract.ts";

/** What a request is answered with. */
export interface Reply {
  readonly status: number;
  readonly type: string;
  readonly body: Uint8Array | string;
  /** Whether the rest of the request is left unread. */
  readonly refused: boolean;
}

export function answerReply(answer: HostAnswer<unknown>): Reply {
  return jsonReply(200, answer, false);
}

/** A refusal in the form of any other answer, for the window's client to understand. */
export function refusal(status: number, code: HostErrorCode): Reply {
  return jsonReply(status, { ok: false, error: { code } }, true);
}

export function send(response: ServerResponse, reply: Reply, withBody: boolean): void {
  if (reply.refused) response.setHeader("Connection", "close");
  response.setHeader("Content-Type", reply.type);
  response.setHeader("Content-Length", Buffer.byteLength(reply.body));
  response.writeHead(reply.status);
  response.end(withBody ? reply.body : undefined);
}

function jsonReply(status: number, answer: HostAnswer<unknown>, refused: boolean): Reply {
  const body = JSON.stringify(answer);
  return { status, type: "application/json; charset=utf-8", body, refused };
}
