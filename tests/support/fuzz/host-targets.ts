import { request } from "node:http";
import { CONTRACT, HOST_ERRORS, type CapabilityName } from "../../../shared/host/contract.ts";
import { API_PREFIX, TOKEN_HEADER } from "../../../shared/host/http.ts";
import type { Json } from "../../../shared/lib/json.ts";
import type { Dispatch } from "../../../electron/main/capabilities/support/dispatch.ts";
import { mutatedJson, mutatedText, type Chance } from "./mutate.ts";
import type { Target } from "./reader-targets.ts";

const NAMES = Object.keys(CONTRACT) as CapabilityName[];

const DRAFT = "12345678-abcd";
const MENU = [{ label: "a", items: [{ label: "b", command: "c", enabled: true }] }];

/** For each capability an input that it understands, to be mutated. @param file a token of the host's */
function inputsOf(file: string, text: string): Readonly<Record<CapabilityName, Json>> {
  const recorded = { draft: DRAFT, revision: 1 };
  return {
    "app.describe": {},
    "icons.list": {},
    "preferences.get": {},
    "preferences.set": { language: "ko", theme: "dark", grid: true, learned: ["a/b"], author: "a" },
    "files.chooseOpen": { extensions: ["lintel"] },
    "files.chooseSave": { suggestedName: "a.lintel", extension: "lintel" },
    "files.list": { folder: null, extensions: ["lintel"] },
    "files.place": { folder: file, name: "b.lintel" },
    "files.readBytes": { file },
    "documents.open": { file },
    "documents.kindsBeside": { file },
    "documents.save": { file, text, expected: null, draft: { id: DRAFT, revision: 1 } },
    "documents.check": { file, version: "v" },
    "documents.watch": { file, version: "v" },
    "documents.unwatch": { file },
    "documents.claim": { file, takeOver: true },
    "documents.release": { file },
    "generations.list": { file },
    "generations.read": { file, id: "20261121T000000000Z-v" },
    "recovery.record": { ...recorded, file, base: null, title: "a", text },
    "recovery.append": { ...recorded, patch: "[]" },
    "recovery.list": {},
    "recovery.read": { draft: DRAFT },
    "recovery.discard": { draft: DRAFT },
    "exports.write": { file, content: "PHN2Zy8+", encoding: "base64" },
    "recents.list": {},
    "recents.remove": { file },
    "session.get": {},
    "session.set": { files: [file], active: file },
    "window.update": { title: "a", unsaved: true, menu: MENU },
    "window.answerClose": { close: false },
  };
}

/** The dispatcher that both shells ask: every answer is a value or an error that the contract knows. */
export function dispatchTarget(dispatch: Dispatch, file: string, text: string): Target {
  const inputs = inputsOf(file, text);
  return {
    name: "capability",
    share: 4,
    async run(random) {
      const known = random.one(NAMES);
      const name = random.below(12) === 0 ? mutatedText(known, random) : known;
      const input = inputs[random.below(8) === 0 ? random.one(NAMES) : known];
      // One in four is right but for nothing, so that what follows meets a host that has work to do.
      const given = random.below(4) === 0 ? input : mutatedJson(input, random);
      const answer = await dispatch(name, given, "fuzz");
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
export function httpTarget({ port, token }: Address, file: string, text: string): Target {
  const inputs = inputsOf(file, text);
  return {
    name: "request",
    share: 3,
    async run(random) {
      const status = await send(port, requestOf(random, { port, token }, inputs));
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

function requestOf(
  random: Chance,
  { port, token }: Address,
  inputs: Readonly<Record<CapabilityName, Json>>,
): Sent {
  const { below, one } = random;
  const name = one(NAMES);
  const paths = [
    "/",
    "/index.html",
    "/../package.json",
    "/%2e%2e/%2e%2e/etc/passwd",
    "/assets/%00",
    `${API_PREFIX}events?x`,
  ];
  const path = below(4) === 0 ? one(paths) : `${API_PREFIX}${name}`;
  const body = JSON.stringify(mutatedJson(inputs[name], random));
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
