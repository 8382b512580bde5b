import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { StaticFiles } from "../files/static-files.ts";
import type { Dispatch } from "../main/capabilities/support/dispatch.ts";
import { SECURITY_HEADERS } from "../../shared/host/content-policy.ts";
import { API_PREFIX } from "../../shared/host/http.ts";
import { answerApi } from "./api.ts";
import type { EventStream } from "./event-stream.ts";
import { refuseForeign, refuseWithoutToken } from "./guard.ts";
import { createGuessLimit, type GuessLimit } from "./guess-limit.ts";
import { refusal, send, type Reply } from "./reply.ts";

const LOOPBACK = "127.0.0.1";
const MOST_CONNECTIONS = 200;
/** How long a host that ends waits for a save that is under way. */
const LAST_ANSWERS_MS = 5_000;

export interface ServerParts {
  readonly dispatch: Dispatch;
  readonly events: EventStream;
  readonly files: StaticFiles;
  readonly token: string;
  readonly report: (defect: unknown) => void;
}

/** How long a request may take to arrive, in milliseconds, and how often that is looked at. */
export interface Patience {
  readonly headers: number;
  readonly request: number;
  readonly look: number;
}

const PATIENCE: Patience = { headers: 10_000, request: 120_000, look: 5_000 };

/** What answering a request needs, beside the request. */
interface Serving extends ServerParts {
  readonly port: () => number;
  readonly guesses: GuessLimit;
}

export interface RunningServer {
  readonly port: number;
  close(): Promise<void>;
}

/** Serves the window and its capabilities to this machine only. @param port 0 takes any free one */
export async function startServer(
  parts: ServerParts,
  port: number,
  patience = PATIENCE,
): Promise<RunningServer> {
  const underWay = new Set<Promise<void>>();
  const timeouts = {
    keepAliveTimeout: 5_000,
    headersTimeout: patience.headers,
    requestTimeout: patience.request,
    connectionsCheckingInterval: patience.look,
  };
  const guesses = createGuessLimit(() => performance.now());
  // Kept, since a server that is about to end has no address, and may still be asked.
  let ownPort = port;
  const serving: Serving = { ...parts, guesses, port: () => ownPort };
  const server = createServer(timeouts, (request, response) => {
    const answer = handle(serving, request, response)
      .catch((defect: unknown) => {
        // A window that went away in the middle of its request is no defect.
        if (!request.destroyed || request.complete) parts.report(defect);
        response.destroy();
      })
      .finally(() => underWay.delete(answer));
    underWay.add(answer);
  });
  server.maxConnections = MOST_CONNECTIONS;
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen({ host: LOOPBACK, port, exclusive: true }, listening);
  });
  ownPort = portOf(server);
  return {
    port: ownPort,
    async close() {
      parts.events.close();
      const closed = new Promise((done) => server.close(done));
      const waited = new Promise((done) => setTimeout(done, LAST_ANSWERS_MS).unref());
      await Promise.race([Promise.allSettled(underWay), waited]);
      server.closeAllConnections();
      await closed;
    },
  };
}

async function handle(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
  response.setHeader("Cache-Control", "no-store");
  const [path = "/"] = (request.url ?? "/").split(/[?#]/);
  const reply = path.startsWith(API_PREFIX)
    ? await callApi(serving, request, response, path)
    : await serveFile(serving, request, path);
  if (reply !== null) send(response, reply, request.method !== "HEAD");
}

async function callApi(
  serving: Serving,
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
): Promise<Reply | null> {
  const { headers } = request;
  if (refuseForeign(headers, serving.port()) !== null) return refusal(403, "not-permitted");
  if (refuseWithoutToken(headers, serving.token) !== null) return refuseGuess(serving, response);
  return answerApi(serving, request, response, path);
}

/** A wrong token is most often one from before the host was started anew, and the window is told so. */
function refuseGuess({ guesses }: Serving, response: ServerResponse): Reply {
  const wait = guesses.wrong();
  if (wait === 0) return refusal(401, "host-gone");
  response.setHeader("Retry-After", wait);
  return refusal(429, "host-gone");
}

/** A file of the window: public, so that only a foreign Host name is refused. */
async function serveFile(
  { files, port }: Serving,
  request: IncomingMessage,
  path: string,
): Promise<Reply> {
  const { host } = request.headers;
  if (refuseForeign({ host }, port()) !== null) return refusal(403, "not-permitted");
  if (request.method !== "GET" && request.method !== "HEAD") return refusal(405, "invalid-input");
  const file = await files.read(path);
  if (file === null) return refusal(404, "not-found");
  return { status: 200, type: file.type, body: file.bytes, refused: false };
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}
