import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";

interface RecordingProxy {
  readonly address: string;
  /** What it was asked for, in order. */
  readonly asked: readonly string[];
  close(): Promise<void>;
}

/** A proxy that lets nothing through and remembers what was asked. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const asked: string[] = [];
  const server: Server = createServer((request, response) => {
    asked.push(`${request.method ?? ""} ${request.url ?? ""}`);
    response.writeHead(502).end();
  });
  server.on("connect", (request, socket) => {
    asked.push(`CONNECT ${request.url ?? ""}`);
    // Who is refused may hang up first.
    socket.on("error", () => undefined);
    socket.end("HTTP/1.1 502 Bad Gateway\r\n\r\n");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    close: () => new Promise((closed) => server.close(() => closed())),
  };
}
