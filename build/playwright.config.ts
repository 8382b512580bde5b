import { defineConfig } from "@playwright/test";
import { fileURLToPath } from "node:url";
import { behindProxy, PROXY } from "../tests/e2e/harness/network-record.ts";
import { findBrowser } from "./find-browser.ts";

/** Quiet and alone: no sandbox as root, no traffic of the browser's own. */
const BROWSER_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const browser = findBrowser();

export default defineConfig({
  testDir: "../tests/e2e/specs",
  outputDir: "../test-results",
  globalSetup: fileURLToPath(new URL("../tests/e2e/harness/record-network.ts", import.meta.url)),
  // Each test has a host, a folder and a page of its own.
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  retries: 0,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "../test-results/e2e.json" }]],
  use: {
    viewport: { width: 1280, height: 800 },
    locale: "en-US",
    colorScheme: "light",
    screenshot: "only-on-failure",
    launchOptions: {
      args: [...BROWSER_ARGS, ...behindProxy(process.env[PROXY])],
      ...(browser && { executablePath: browser }),
    },
  },
});
