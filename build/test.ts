import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildTargets } from "./build-targets.ts";
import { provideBrowser } from "./find-browser.ts";
import { runChecks, type Counts } from "./run-checks.ts";
import { ROOT } from "./run-step.ts";

/** `npm test`: every check, every unit and contract test, then the built application end to end. */
const NO_BROWSER =
  "No browser for the end-to-end tests was found, and none could be installed. Install Chromium or Google Chrome, or run: npx playwright install chromium";

const browser = provideBrowser();
await buildTargets();
const checks = await runChecks();
const endToEnd = browser === null ? withoutBrowser() : runEndToEnd();
const passed = checks.passed + endToEnd.passed;
const failed = checks.failed + endToEnd.failed;
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);

function withoutBrowser(): Counts {
  console.log(NO_BROWSER);
  return { passed: 0, failed: 1 };
}

function runEndToEnd(): Counts {
  const { status } = spawnSync(
    "npx",
    ["--no-install", "playwright", "test", "--config", "build/playwright.config.ts"],
    { cwd: ROOT, stdio: "inherit", shell: process.platform === "win32" },
  );
  const counts = readReport();
  return status !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function readReport(): Counts {
  try {
    const { stats } = JSON.parse(readFileSync(join(ROOT, "test-results/e2e.json"), "utf8")) as {
      stats: { expected: number; unexpected: number; flaky: number };
    };
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
