import { readFile } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { server, TOKEN, type Answer } from "../../support/loopback-server.ts";

const codeOf = (answer: Answer) =>
  (JSON.parse(answer.body) as { error?: { code: string } }).error?.code;

describe("a request of the window", () => {
  it("is answered, and the answer is not kept by any cache", async () => {
    const { call } = await server();
    const answer = await call("preferences.get", {});
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({
      ok: true,
      value: { language: "system", theme: "system" },
    });
    expect(answer.headers["cache-control"]).toBe("no-store");
    expect(answer.headers["access-control-allow-origin"]).toBeUndefined();
  });

  it("may come by the name localhost as well", async () => {
    const { call, port } = await server();
    const headers = { Host: `localhost:${port}`, Origin: `http://localhost:${port}` };
    expect((await call("preferences.get", {}, { headers })).status).toBe(200);
  });

  it("gets a handler's refusal as an ordinary answer", async () => {
    const { call } = await server();
    const answer = await call("documents.open", { file: "nonsense" });
    expect([answer.status, codeOf(answer)]).toEqual([200, "unknown-token"]);
  });
});

describe("a request from elsewhere", () => {
  it.each([
    ["no token", { "X-Lintel-Token": "" }],
    ["a wrong token", { "X-Lintel-Token": "u".repeat(43) }],
    ["a part of the token", { "X-Lintel-Token": TOKEN.slice(1) }],
    ["the token and more", { "X-Lintel-Token": `${TOKEN}t` }],
    ["the token where it does not belong", { "X-Lintel-Token": "", Cookie: `token=${TOKEN}` }],
  ])("is refused with %s", async (_what, headers) => {
    const { call } = await server();
    const answer = await call("preferences.get", {}, { headers });
    expect([answer.status, codeOf(answer)]).toEqual([401, "host-gone"]);
  });

  it.each([
    ["another site's Origin", { Origin: "https://evil.example" }],
    ["the Origin of another port", { Origin: "http://127.0.0.1:1" }],
    ["an opaque Origin", { Origin: "null" }],
    ["the right Origin by another scheme", { Origin: "https://127.0.0.1" }],
    ["a browser's word that the page is another site", { "Sec-Fetch-Site": "cross-site" }],
    ["a browser's word that the page is on another port", { "Sec-Fetch-Site": "same-site" }],
    ["a Host name that was bound to this machine", { Host: "evil.example" }],
    ["a Host name without the port", { Host: "127.0.0.1" }],
    ["a Host that starts like ours", { Host: "127.0.0.1.evil.example" }],
  ])("is refused with %s", async (_what, headers) => {
    const { call, host } = await server();
    const answer = await call("preferences.set", { language: "ko", theme: "dark" }, { headers });
    expect([answer.status, codeOf(answer)]).toEqual([403, "not-permitted"]);
    expect((await host.ask("preferences.get", {})).language).toBe("system");
  });

  it("gets no page under a foreign Host name", async () => {
    const { raw } = await server();
    const answer = await raw({ headers: { Host: "evil.example" } });
    expect([answer.status, answer.body.includes("window")]).toEqual([403, false]);
  });

  it("is not told by a preflight that it may ask", async () => {
    const { raw } = await server();
    const headers = { Origin: "https://evil.example", "Access-Control-Request-Method": "POST" };
    const answer = await raw({ method: "OPTIONS", path: "/api/preferences.get", headers });
    expect(answer.status).toBe(403);
    expect(Object.keys(answer.headers).some((name) => name.startsWith("access-control"))).toBe(
      false,
    );
  });
});

describe("wrong tokens", () => {
  it("are turned away for a while once there are many, and the right one is heard all the same", async () => {
    const { call } = await server();
    const guess = () =>
      call("preferences.get", {}, { headers: { "X-Lintel-Token": "u".repeat(43) } });
    for (let turn = 0; turn < 60; turn++) expect((await guess()).status).toBe(401);
    const turnedAway = await guess();
    expect([turnedAway.status, codeOf(turnedAway)]).toEqual([429, "host-gone"]);
    expect(Number(turnedAway.headers["retry-after"])).toBeGreaterThan(0);
    expect((await call("preferences.get", {})).status).toBe(200);
    expect((await guess()).status).toBe(429);
  });
});

describe("a request that takes its time", () => {
  const HEAD = "POST /api/preferences.get HTTP/1.1\r\nHost: 127.0.0.1";
  it.each([
    ["line", "POST /api/prefe", { headers: 400, request: 60_000, look: 20 }],
    ["headers", `${HEAD}\r\nX-Lintel-`, { headers: 400, request: 60_000, look: 20 }],
    ["body", "", { headers: 400, request: 400, look: 20 }],
  ])("over its %s is ended, and nobody else is kept waiting", async (_what, bytes, patience) => {
    const { port, call, reports, host } = await server(undefined, patience);
    const slow = connect({ host: "127.0.0.1", port });
    const sent =
      bytes ||
      `${HEAD}:${port}\r\nX-Lintel-Token: ${TOKEN}\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`;
    slow.write(sent);
    let heard = "";
    slow.on("data", (chunk: Buffer) => (heard += chunk.toString()));
    const closed = new Promise<void>((done) => slow.once("close", () => done()));
    expect((await call("preferences.get", {})).status).toBe(200);
    await closed;
    expect(heard).toMatch(/^(HTTP\/1.1 408 |$)/);
    expect([reports, host.defects]).toEqual([[], []]);
  });
});

describe("a request that is no call", () => {
  it.each(["text/plain", "application/x-www-form-urlencoded", "multipart/form-data", ""])(
    "is refused with the content type %j, which a form could send",
    async (type) => {
      const { call } = await server();
      const answer = await call("preferences.get", {}, { headers: { "Content-Type": type } });
      expect(answer.status).toBe(415);
    },
  );

  it.each([
    ["GET", 405],
    ["PUT", 405],
    ["DELETE", 405],
  ])("is refused by the method %s", async (method, status) => {
    const { call } = await server();
    expect((await call("preferences.get", {}, { method, body: "" })).status).toBe(status);
  });

  it.each(["{", "", "\u0000", "{}{}"])("is refused with the body %j", async (body) => {
    const { call } = await server();
    const answer = await call("preferences.get", {}, { body });
    expect([answer.status, codeOf(answer)]).toEqual([400, "invalid-input"]);
  });

  it("is refused with a body that is not UTF-8", async () => {
    const { call } = await server();
    const body = Buffer.from([0x22, 0xff, 0x22]);
    expect((await call("preferences.get", {}, { body })).status).toBe(400);
  });

  it.each(["", "nothing", "__proto__", "app.describe/", "../app.describe", "app%2edescribe"])(
    "is refused for the capability %j",
    async (name) => {
      const { call } = await server();
      expect(codeOf(await call(name, {}))).toBe("invalid-input");
    },
  );

  it("is refused when its body says that it is too long", async () => {
    const { call } = await server();
    const answer = await call("preferences.get", { x: "x".repeat(2 * 1024 * 1024) });
    expect([answer.status, codeOf(answer)]).toEqual([413, "too-large"]);
  });

  it("is refused when its body turns out too long", async () => {
    const { call } = await server();
    const headers = { "Transfer-Encoding": "chunked" };
    const answer = await call("preferences.get", { x: "x".repeat(1024 * 1024) }, { headers });
    expect(answer.status).toBe(413);
  });
});

describe("a whole file", () => {
  it("goes through, but not one that is larger than may be opened", async () => {
    const { call, host } = await server();
    const path = join(host.root, "a.lintel");
    const file = host.context.tokens.tokenOf(path);
    const save = (mebibytes: number) =>
      call("documents.save", { file, text: "한\n".repeat(mebibytes * 262_144), expected: null });
    expect((await save(8)).status).toBe(200);
    const before = (await readFile(path)).length;
    expect(codeOf(await save(70))).toBe("too-large");
    expect((await readFile(path)).length).toBe(before);
  });
});

describe("the files of the window", () => {
  it("come with the security headers", async () => {
    const { raw } = await server();
    const answer = await raw({});
    expect([answer.status, answer.body]).toEqual([200, "<p>window"]);
    expect(answer.headers["content-security-policy"]).toMatch(
      /^default-src 'none'; script-src 'self' /,
    );
    expect(answer.headers["content-security-policy"]).not.toMatch(/'unsafe-eval'|http|\*/);
    expect(answer.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "cross-origin-resource-policy": "same-origin",
      "content-type": "text/html; charset=utf-8",
    });
    expect(await raw({ method: "HEAD" })).toMatchObject({ status: 200, body: "" });
  });

  it.each([
    "/../secret.html",
    "/%2e%2e/secret.html",
    "/..%2fsecret.html",
    "/link.html",
    "//x",
    "/x?/",
  ])("do not include %s", async (path) => {
    const { raw } = await server();
    const answer = await raw({ path });
    expect([answer.status, answer.body.includes("secret")]).toEqual([404, false]);
  });

  it("are only read", async () => {
    const { raw } = await server();
    expect((await raw({ method: "POST" })).status).toBe(405);
  });
});

describe("events", () => {
  it("reach a window that has the token", async () => {
    const { port, events } = await server();
    const response = await fetch(`http://127.0.0.1:${port}/api/events`, {
      headers: { "X-Lintel-Token": TOKEN },
    });
    expect(response.headers.get("content-type")).toBe("text/event-stream");
    events.send("window", "menu.command", { command: "edit.undo" });
    let text = "";
    const reader = response.body?.getReader();
    while (reader && !text.includes("data")) {
      text += new TextDecoder().decode((await reader.read()).value);
    }
    await reader?.cancel();
    expect(text).toContain('event: menu.command\ndata: {"command":"edit.undo"}\n\n');
  });

  it("reach only the tab they are meant for", async () => {
    const { port, events } = await server();
    const listen = async (session: string) => {
      const headers = { "X-Lintel-Token": TOKEN, "X-Lintel-Session": session };
      const response = await fetch(`http://127.0.0.1:${port}/api/events`, { headers });
      return response.body?.getReader();
    };
    const [one, two] = [await listen("one"), await listen("two")];
    expect([events.sessions.isOpen("one"), events.sessions.isOpen("three")]).toEqual([true, false]);
    events.send("one", "menu.command", { command: "first" });
    events.send("two", "menu.command", { command: "second" });
    let text = "";
    while (two && !text.includes("data")) {
      text += new TextDecoder().decode((await two.read()).value);
    }
    await Promise.all([one?.cancel(), two?.cancel()]);
    expect(text).toContain("second");
    expect(text).not.toContain("first");
  });

  it("do not reach anybody else", async () => {
    const { raw } = await server();
    expect((await raw({ path: "/api/events" })).status).toBe(401);
  });

  it("are refused to the fifty-first window", async () => {
    const { port } = await server();
    const stop = new AbortController();
    const listen = () =>
      fetch(`http://127.0.0.1:${port}/api/events`, {
        headers: { "X-Lintel-Token": TOKEN },
        signal: stop.signal,
      });
    for (let turn = 0; turn < 50; turn++) expect((await listen()).status).toBe(200);
    expect((await listen()).status).toBe(503);
    stop.abort();
  });
});
