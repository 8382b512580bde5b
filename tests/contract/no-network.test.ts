import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const ROOT = new URL("../../", import.meta.url);

/** Files of the program that may speak over a socket, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  "electron/browser-host/server.ts": "listens on the loopback interface",
  "renderer/host/http-client.ts": "asks the host that served the page",
  "renderer/engines/read-own-file.ts": "reads fonts and engines that the host serves with the page",
  "renderer/host/event-stream.ts": "hears the host that served the page",
};

const CALLS =
  /\bfetch\(|XMLHttpRequest|WebSocket|WebTransport|RTCPeerConnection|EventSource|sendBeacon|node:(http|https|net|tls|dgram|dns|http2)\b|net\.connect|importScripts\(/;
const ADDRESSES =
  /https?:\/\/(?!127\.0\.0\.1|localhost|www\.w3\.org\/|json-schema\.org\/|(json\.schemastore|docs\.oasis-open)\.org\/)[\w.-]+/;

function sources(): readonly (readonly [path: string, text: string])[] {
  return ["shared/", "electron/", "renderer/"].flatMap((folder) =>
    readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" })
      .filter((path) => /\.(ts|tsx|css|html)$/.test(path))
      .map(
        (path) => [`${folder}${path}`, readFileSync(new URL(folder + path, ROOT), "utf8")] as const,
      ),
  );
}

/** What runs: comments and types may speak of the network. */
const withoutComments = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/(^|\s)\/\/[^\n]*/g, "$1")
    .replace(/^import type .*$/gm, "");

describe("the program", () => {
  it("has no code that opens a connection but to its own host", () => {
    const found = sources().filter(([, text]) => CALLS.test(withoutComments(text)));
    expect(found.map(([path]) => path).filter((path) => !(path in ALLOWED))).toEqual([]);
  });

  it("would notice a planted call", () => {
    for (const planted of [
      "await fetch('https://evil.example')",
      'import { request } from "node:https";',
      "new WebSocket(address)",
      "navigator.sendBeacon(address)",
    ]) {
      expect(CALLS.test(withoutComments(planted))).toBe(true);
    }
  });

  it("names no address that it could be led to, but in what it tells people", () => {
    const found = sources()
      .filter(([path]) => !path.startsWith("shared/i18n/") && !path.includes("/kinds/"))
      .filter(([, text]) => ADDRESSES.test(withoutComments(text)))
      .map(([path]) => path);
    expect(found).toEqual([]);
  });
});
