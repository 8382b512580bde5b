import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT, runSteps, type Step } from "./run-step.ts";

export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const PROJECTS = ["shared", "electron", "renderer", "tests", "build"];
const UNIT_REPORT = "test-results/unit.json";
const VITEST_CONFIG = "build/vitest.config.ts";

const STEPS: readonly Step[] = [
  {
    name: "unit and contract tests",
    command: [
      "vitest", "run", "--config", VITEST_CONFIG, "--reporter", "default", "--reporter", "json",
      "--outputFile.json", UNIT_REPORT,
    ],
  },
  ...PROJECTS.map((project): Step => ({
    name: `types of ${project}`,
    command: ["tsc", "-p", project, "--noEmit"],
  })),
  {
    name: "lint",
    command: ["eslint", "--config", "build/eslint.config.js", "--max-warnings", "0", "."],
  },
  { name: "imports", command: ["tsx", "build/check-imports.ts"] },
  { name: "dead code", command: ["knip", "--config", "build/knip.json"] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", "."] },
  { name: "generated files", command: ["tsx", "build/generate.ts", "--check"] },
  { name: "file sizes", command: ["tsx", "build/check-files.ts"] },
  { name: "size of the start", command: ["tsx", "build/check-initial-size.ts"] },
]; // prettier-ignore

/** Runs every check; a check counts as one, the unit and contract tests by their number. */
export async function runChecks(): Promise<Counts> {
  const results = await runSteps(STEPS);
  const others = results.filter(({ name }) => name !== STEPS[0]?.name);
  const tests = readUnitReport();
  return {
    passed: tests.passed + others.filter(({ passed }) => passed).length,
    failed: tests.failed + others.filter(({ passed }) => !passed).length,
  };
}

/** The numbers of the test run; a run that left no report has failed. */
function readUnitReport(): Counts {
  try {
    const report = JSON.parse(readFileSync(join(ROOT, UNIT_REPORT), "utf8")) as {
      numPassedTests: number;
      numFailedTests: number;
      success: boolean;
    };
    const failed = report.numFailedTests + (report.success || report.numFailedTests > 0 ? 0 : 1);
    return { passed: report.numPassedTests, failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
