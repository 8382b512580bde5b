import { request } from "node:http";
import { CONTRACT, HOST_ERRORS, type CapabilityName } from "../../../shared/host/contract.ts";
import { API_PREFIX, TOKEN_HEADER } from "../../../shared/host/http.ts";
import type { Json } from "../../../shared/lib/json.ts";
import type { Dispatch } from "../../../electron/main/capabilities/support/dispatch.ts";
import { mutatedJson, mutatedText, type Chance } from "./mutate.ts";
import type { Target } from "./reader-targets.ts";

const NAMES = Object.keys(CONTRACT) as CapabilityName[];

/** Inputs that some capability understands, to be mutated for all of them. */
const INPUTS: readonly Json[] = [
  {},
  { folder: null },
  { token: "t", version: "v" },
  { token: "t", text: "{}", version: null },
  { folder: "root", name: "a.lintel", extension: "lintel" },
  { draft: "12345678-abcd", revision: 1, text: "{}", token: null, title: "a" },
  { language: "ko", theme: "dark" },
  { title: "a", dirty: true, menus: [{ label: "a", items: [{ separator: true }] }] },
];

/** The dispatcher that both shells ask: every answer is a value or an error that the contract knows. */
export function dispatchTarget(dispatch: Dispatch): Target {
  return {
    name: "capability",
    share: 4,
    async run(random) {
      const name =
        random.below(12) === 0 ? mutatedText("documents.open", random) : random.one(NAMES);
      const answer = await dispatch(name, mutatedJson(random.one(INPUTS), random), "fuzz");
      if (answer.ok) return;
      if (!HOST_ERRORS.includes(answer.error.code)) throw new Error(`unknown ${answer.error.code}`);
      if (answer.error.code === "failed") throw new Error(`${name} failed`);
    },
  };
}

interface Address {
  readonly port: number;
  readonly token: string;
}

/** The loopback server: whatever comes in, it answers below 500 or hangs up, and goes on. */
export function httpTarget({ port, token }: Address): Target {
  return {
    name: "request",
    share: 3,
    async run(random) {
      const status = await send(port, requestOf(random, { port, token }));
      if (status >= 500 && status !== 503) throw new Error(`answered ${status}`);
    },
  };
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function requestOf(random: Chance, { port, token }: Address): Sent {
  const { below, one } = random;
  const name = one(NAMES);
  const paths = [
    "/",
    "/index.html",
    "/../package.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/%00",
  ];
  const path = below(4) === 0 ? one(paths) : `${API_PREFIX}${name}`;
  const body = JSON.stringify(mutatedJson(one(INPUTS), random));
  return {
    method: below(6) === 0 ? one(["GET", "PUT", "OPTIONS", "DELETE", "HEAD"]) : "POST",
    path: below(4) === 0 ? printable(mutatedText(path, random)) : path,
    headers: {
      host: below(8) === 0 ? "evil.example" : `127.0.0.1:${port}`,
      "content-type": below(8) === 0 ? "text/plain" : "application/json",
      [TOKEN_HEADER]: below(8) === 0 ? printable(mutatedText(token, random)) : token,
      ...(below(8) === 0 && { origin: "https://evil.example" }),
    },
    body: below(3) === 0 ? mutatedText(body, random) : body,
  };
}

/** What the client of Node sends at all; the server is to be tried, not the client. */
const printable = (text: string): string =>
  text.replace(/[^\x21-\x7e]/g, "~").slice(0, 2_000) || "/";

function send(port: number, { method, path, headers, body }: Sent): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(
      { host: "127.0.0.1", port, method, path: path.startsWith("/") ? path : `/${path}`, headers },
      (response) => {
        response.resume();
        response.on("end", () => resolve(response.statusCode ?? 0));
        response.on("error", () => resolve(0));
      },
    );
    // Hanging up is an answer too.
    sent.on("error", () => resolve(0));
    sent.end(body);
  });
}
