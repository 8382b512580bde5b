import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-step.ts";

/** No file grows into a hub. Data tables and generated files may be longer. */
const LONGEST = 400;
const DATA = [
  /\.generated\.ts$/,
  /^shared\/catalog\/kinds\//,
  /^shared\/catalog\/properties\.ts$/,
  /^shared\/i18n\/messages\//,
  // Tables of expectations: every id of the catalogue, every edit of the pinned systems.
  /^tests\/contract\/(catalog|systems-edits)\.test\.ts$/,
];

const listed = execFileSync("git", ["ls-files", "*.ts", "*.tsx"], { cwd: ROOT, encoding: "utf8" });
const long = listed
  .split("\n")
  .filter((path) => path !== "" && !DATA.some((data) => data.test(path)))
  .map((path) => ({ path, lines: readFileSync(join(ROOT, path), "utf8").split("\n").length - 1 }))
  .filter(({ lines }) => lines > LONGEST);
for (const { path, lines } of long) {
  console.log(`${path} has ${lines} lines; ${LONGEST} are allowed. Split it by reason to change.`);
}
process.exit(long.length > 0 ? 1 : 0);
