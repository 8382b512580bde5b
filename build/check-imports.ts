import { cruise, type ICruiseResult } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { createRequire } from "node:module";
import { ROOT } from "./run-step.ts";

/**
 * Checks who imports whom. A compiler without an interface makes the tool read nothing and find
 * nothing wrong, so that having read the sources is checked as well.
 */
const FEWEST_MODULES = 200;
const FOLDERS = ["shared", "electron", "renderer", "tests", "build"];

process.chdir(ROOT);
const require = createRequire(import.meta.url);
const config = require("./dependency-cruiser.cjs") as { forbidden: []; options: object };
const { output } = await cruise(
  FOLDERS,
  { ruleSet: { forbidden: config.forbidden }, validate: true, ...config.options },
  {},
  { tsConfig: extractTSConfig("build/tsconfig.depcruise.json") },
);
const { summary } = output as ICruiseResult;
for (const { rule, from, to } of summary.violations) {
  console.log(`${rule.name}: ${from} → ${to}`);
}
if (summary.totalCruised < FEWEST_MODULES) {
  console.log(`Only ${summary.totalCruised} modules were read.`);
}
console.log(`${summary.totalCruised} modules, ${summary.violations.length} violations`);
const wrong = summary.violations.length > 0 || summary.totalCruised < FEWEST_MODULES;
process.exit(wrong ? 1 : 0);
