import { readdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { API_PREFIX, TOKEN_HEADER } from "../../../shared/host/http.ts";
import { hostileText, PAYLOADS } from "../../support/hostile-diagram.ts";
import { expect, test } from "../harness/app-test.ts";

/** A page of somebody else on this machine: the same site to a browser, another origin. */
async function foreignSite(): Promise<{ address: string; close: () => Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end("<!doctype html><title>foreign</title><body></body>");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

test("a page of another origin gets nothing from the host and changes nothing, even with its token", async ({
  page,
  host,
  workspace,
}) => {
  const { origin, hash } = new URL(host.address);
  const token = new URLSearchParams(hash.slice(1)).get("token") ?? "";
  const ask = async (name: string) => {
    const response = await fetch(`${origin}${API_PREFIX}${name}`, {
      method: "POST",
      headers: { "Content-Type": "application/json", [TOKEN_HEADER]: token },
      body: "{}",
    });
    return response.text();
  };
  const before = [await ask("preferences.get"), await ask("recents.list")];
  const answers: string[] = [];
  const requests: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.startsWith(API_PREFIX)) answers.push(`${response.status()} ${pathname}`);
  });
  const site = await foreignSite();
  try {
    await page.goto(site.address);
    const got = await page.evaluate(attack, {
      host: origin,
      token,
      tokenHeader: TOKEN_HEADER,
      input: JSON.stringify({ language: "ko", theme: "dark" }),
    });
    expect(got).toEqual({
      plain: "refused",
      asJson: "refused",
      withToken: "refused",
      read: "refused",
      window: "refused",
      form: "unreadable",
      frame: "unreadable",
      image: "refused",
      script: "refused",
      events: "refused",
      socket: "refused",
      opened: "severed",
    });
  } finally {
    await site.close();
  }
  expect(requests.filter((url) => url.startsWith(`${origin}${API_PREFIX}`)).length).toBeGreaterThan(
    7,
  );
  // The browser itself keeps most answers from the page; the form's would have been shown.
  expect(answers).toEqual([`403 ${API_PREFIX}preferences.set`]);
  expect([await ask("preferences.get"), await ask("recents.list")]).toEqual(before);
  expect(await readdir(workspace)).toEqual([]);
});

interface Aim {
  readonly host: string;
  readonly token: string;
  readonly tokenHeader: string;
  readonly input: string;
}

/** Runs in the foreign page: every way that a page has to ask another origin. */
async function attack({ host, token, tokenHeader, input }: Aim): Promise<Record<string, string>> {
  const target = `${host}/api/preferences.set`;
  const asked = (address: string, init?: RequestInit) =>
    fetch(address, init).then(
      (response) => (response.type === "opaque" ? "opaque" : `answered ${response.status}`),
      () => "refused",
    );
  const post = (headers: Record<string, string>) => ({ method: "POST", headers, body: input });
  const loaded = (tag: "img" | "script", src: string) =>
    new Promise<string>((done) => {
      const element = Object.assign(document.createElement(tag), { src });
      element.onload = () => done("loaded");
      element.onerror = () => done("refused");
      document.body.append(element);
    });
  const framed = (fill: (frame: HTMLIFrameElement) => void) =>
    new Promise<string>((done) => {
      const frame = Object.assign(document.createElement("iframe"), { name: `f${Math.random()}` });
      document.body.append(frame);
      frame.onload = () => done(frame.contentDocument === null ? "unreadable" : "readable");
      fill(frame);
    });
  navigator.sendBeacon(target, input);
  const form = framed((frame) => {
    const made = Object.assign(document.createElement("form"), {
      action: target,
      method: "post",
      enctype: "text/plain",
      target: frame.name,
    });
    // The trick by which a form posts JSON: what is left over hides in a value.
    const field = Object.assign(document.createElement("input"), {
      name: `${input.slice(0, -1)},"x":"`,
      value: '"}',
    });
    made.append(field);
    document.body.append(made);
    made.submit();
  });
  const listening = (make: () => EventSource | WebSocket) =>
    new Promise<string>((done) => {
      const listener = make();
      listener.onopen = () => done("open");
      listener.onerror = () => {
        listener.close();
        done("refused");
      };
    });
  const opened = window.open(`${host}/#token=${token}`);
  const results = {
    plain: await asked(target, { ...post({ "Content-Type": "text/plain" }), mode: "no-cors" }),
    asJson: await asked(target, post({ "Content-Type": "application/json" })),
    withToken: await asked(
      target,
      post({ "Content-Type": "application/json", [tokenHeader]: token }),
    ),
    read: await asked(`${host}/api/preferences.get`),
    window: await asked(`${host}/`),
    form: await form,
    frame: await framed((frame) => (frame.src = `${host}/#token=${token}`)),
    image: await loaded("img", `${host}/api/preferences.get`),
    script: await loaded("script", `${host}/api/recents.list`),
    events: await listening(() => new EventSource(`${host}/api/events`)),
    socket: await listening(() => new WebSocket(`${host.replace("http", "ws")}/api/events`)),
  };
  return { ...results, opened: opened === null || opened.closed ? "severed" : "held" };
}

test("a document's markup, scripts and links are text in the window", async ({
  app,
  page,
  workspace,
}) => {
  const shown: string[] = [];
  page.on("dialog", (dialog) => {
    shown.push(dialog.message());
    void dialog.dismiss();
  });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:http:\/\/127\.0\.0\.1:|data:|blob:)/.test(request.url())) asked.push(request.url());
  });
  await writeFile(join(workspace, "hostile.lintel"), hostileText());
  await app.open("hostile.lintel");
  await app.canvas.locator(".react-flow__node").first().waitFor();
  for (const text of ["javascript:alert(1)", "https://evil.example/page", PAYLOADS[1] ?? ""]) {
    await app.component(text).last().dispatchEvent("click");
    await expect(app.inspector.getByRole("textbox").first()).toHaveValue(text);
  }
  const live = await page.evaluate(() =>
    [...document.querySelectorAll("body *")].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            /^on/i.test(name) ||
            (/^(?:href|xlink:href|src|srcset|action|formaction)$/i.test(name) &&
              !/^(?:#|data:image\/|blob:|\/assets\/|\.\/assets\/)/.test(value)) ||
            (name === "style" && /url\(\s*["']?(?!["']?(?:#|data:|blob:))/.test(value)),
        )
        .map(({ name, value }) => `${element.tagName} ${name}=${value.slice(0, 80)}`)
        .concat(
          /^(?:iframe|object|embed|base|meta)$/i.test(element.tagName) ? [element.tagName] : [],
        ),
    ),
  );
  expect(live).toEqual([]);
  expect([shown, asked]).toEqual([[], []]);
});
