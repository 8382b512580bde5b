import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { connect, type AddressInfo } from "node:net";
import type { Duplex } from "node:stream";

export interface RecordingProxy {
  readonly address: string;
  close(): Promise<void>;
}

const LOOPBACK = ["127.0.0.1", "localhost"];

/**
 * A proxy that lets through what goes to this machine and nothing else, and tells `note` of both: the
 * origin for this machine, the whole address for any other.
 */
export async function startRecordingProxy(note: (asked: string) => void): Promise<RecordingProxy> {
  const server = createServer((request, response) => {
    const address = request.url ?? "";
    const url = URL.canParse(address) ? new URL(address) : null;
    const isNear = url?.protocol === "http:" && LOOPBACK.includes(url.hostname);
    note(`${request.method ?? ""} ${isNear ? url.origin : address}`);
    if (isNear) forward(url, request, response);
    else response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    const target = request.url ?? "";
    note(`CONNECT ${target}`);
    // Who is refused may hang up first.
    socket.on("error", () => socket.destroy());
    const near = /^(?:127\.0\.0\.1|localhost):(\d+)$/.exec(target);
    if (near) tunnel(Number(near[1]), socket);
    else socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Passes on as it comes, so that streams of events stay streams; a host that is gone hangs up on the page. */
function forward(url: URL, request: IncomingMessage, response: ServerResponse): void {
  const { method, headers } = request;
  const sent = ask(
    {
      host: url.hostname,
      port: url.port,
      path: `${url.pathname}${url.search}`,
      ...(method !== undefined && { method }),
      headers,
      agent: false,
    },
    (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers);
      response.flushHeaders();
      answer.pipe(response);
      answer.on("error", () => response.destroy());
    },
  );
  sent.on("error", () => response.destroy());
  request.pipe(sent);
  request.on("error", () => sent.destroy());
  response.on("close", () => sent.destroy());
}

/** What a page speaks by other means than requests, such as a WebSocket. */
function tunnel(port: number, page: Duplex): void {
  const host = connect(port, "127.0.0.1", () => {
    page.write("HTTP/1.1 200 Connection Established\r\n\r\n");
    page.pipe(host).pipe(page);
  });
  host.on("error", () => page.destroy());
  page.on("close", () => host.destroy());
}
