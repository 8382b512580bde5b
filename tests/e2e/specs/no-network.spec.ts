import { spawnSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { expect, test } from "../harness/app-test.ts";
import {
  behindProxy,
  contactsOutside,
  PROXY,
  readRecord,
  RECORD,
} from "../harness/network-record.ts";
import { recordBrowsers, recordingEnvironment } from "../harness/record-network.ts";

const RUNNER = fileURLToPath(import.meta.resolve("@playwright/test/cli"));
const PLANTED_RUN = fileURLToPath(new URL("../planted/playwright.config.ts", import.meta.url));

const runRecord = () => readRecord(process.env[RECORD] ?? "");
const plantedNames = (record: readonly string[]) => [
  ...new Set(
    contactsOutside(record).map((line) => /[\w-]+(?=\.planted\.invalid|\.0\.2\.1)/.exec(line)?.[0]),
  ),
];

test("every window and host of this run is recorded", async ({ app, host }) => {
  await expect(app.page).toHaveURL(/^http:\/\/127\.0\.0\.1:/);
  const { origin, host: address } = new URL(host.address);
  expect(runRecord()).toContain(`browser GET ${origin}`);
  expect(runRecord()).toContain(`node listening ${address}`);
  expect(runRecord()).toContain(`node loaded ${host.pid}`);
  expect(runRecord()).toContain(`node loaded ${process.pid}`);
});

test.describe("a record of its own", () => {
  let folder = "";
  let record = "";
  test.beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "lintel-planted-"));
    record = join(folder, "record.txt");
  });
  test.afterEach(() => rm(folder, { recursive: true, force: true }));

  test("names whatever is planted in a page", async ({ launchOptions, host }) => {
    const proxy = await recordBrowsers(record);
    const proxied = behindProxy(process.env[PROXY]);
    const args = (launchOptions.args ?? []).filter((arg) => !proxied.includes(arg));
    const browser = await chromium.launch({
      ...launchOptions,
      args: [...args, ...behindProxy(proxy.address)],
    });
    try {
      const page = await browser.newPage();
      await page.goto("about:blank");
      await page.evaluate(() => {
        const to = (name: string) => `http://${name}.planted.invalid/`;
        const element = (tag: string, attributes: Record<string, string>) => {
          const made = Object.assign(document.createElement(tag), attributes);
          document.body.append(made);
        };
        void fetch(to("fetch")).catch(() => undefined);
        navigator.sendBeacon(to("beacon"), "x");
        new WebSocket("ws://socket.planted.invalid/");
        new EventSource(to("events"));
        element("img", { src: to("image") });
        element("iframe", { src: to("frame") });
        element("script", { src: to("script") });
        element("link", { rel: "stylesheet", href: to("style") });
        document.body.style.background = `url(${to("background")})`;
      });
      const own = await browser.newPage();
      await own.goto(host.address);
      await own.evaluate(() => fetch("http://window.planted.invalid/").catch(() => undefined));
      const planted = [
        "background", "beacon", "events", "fetch", "frame", "image", "script",
         "socket", "style",
      ]; // prettier-ignore
      await expect
        .poll(() => plantedNames([...runRecord(), ...readRecord(record)]).sort())
        .toEqual(planted);
    } finally {
      await browser.close();
      await proxy.close();
    }
  });

  test("names whatever is planted in a program", () => {
    const planted = `
      const quiet = (call) => { try { call()?.on?.("error", () => {})?.destroy?.(); } catch {} };
      const refused = () => {};
      quiet(() => require("node:net").connect(9, "net.planted.invalid"));
      quiet(() => require("node:net").connect(9, "192.0.2.1"));
      quiet(() => require("node:tls").connect(9, "tls.planted.invalid"));
      quiet(() => require("node:http").get("http://http.planted.invalid/"));
      quiet(() => require("node:https").get("https://https.planted.invalid/"));
      quiet(() => require("node:http2").connect("https://http2.planted.invalid/"));
      fetch("http://fetch.planted.invalid/").catch(refused);
      require("node:dns").lookup("lookup.planted.invalid", refused);
      require("node:dns").resolve4("resolve.planted.invalid", refused);
      require("node:dns").promises.lookup("promised.planted.invalid").catch(refused);
      const datagram = require("node:dgram").createSocket("udp4").on("error", refused);
      datagram.send("x", 9, "datagram.planted.invalid", () => datagram.close());
      setTimeout(() => process.exit(), 500);`;
    spawnSync(process.execPath, ["--eval", planted], {
      env: { ...process.env, ...recordingEnvironment(record) },
    });
    expect(plantedNames(readRecord(record)).sort()).toEqual([
      "192", "datagram", "fetch", "http", "http2", "https", "lookup", "net", "promised", "resolve",
      "tls",
    ]); // prettier-ignore
  });

  test("names a port that is nobody's, and who listens to other machines", () => {
    const own = [
      "node loaded 7",
      "node listening 127.0.0.1:4000",
      "browser GET http://127.0.0.1:4000",
    ];
    expect(contactsOutside([...own, "node connect 127.0.0.1:4000"])).toEqual([]);
    for (const line of [
      "browser GET http://127.0.0.1:4001",
      "browser CONNECT www.google.com:443",
      "node listening 0.0.0.0:5000",
      "node connect 10.0.0.1:4000",
      "what is this",
    ]) {
      expect(contactsOutside([...own, line])).toEqual([line]);
    }
  });

  test("fails a run whose specs pass, and says what was contacted", () => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [RUNNER, "test", "--config", PLANTED_RUN, "--output", folder],
      { env: { ...process.env, FORCE_COLOR: "0" }, encoding: "utf8" },
    );
    expect(stdout + stderr).toContain("2 passed");
    expect(stdout + stderr).toContain("browser GET http://page.planted.invalid/");
    expect(stdout + stderr).toContain("node lookup program.planted.invalid");
    expect(status).toBe(1);
  });
});
