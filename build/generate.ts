import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { GENERATED } from "./generate/registry.ts";
import { ROOT } from "./run-step.ts";

/** `npm run generate` writes every generated file; with `--check` it only tells the stale ones. */
const check = process.argv.includes("--check");
const stale: string[] = [];

for (const { path, make } of GENERATED) {
  const target = join(ROOT, path);
  const content = await make();
  if (readOrNull(target) === content) continue;
  stale.push(path);
  if (check) continue;
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, content);
}

for (const path of stale)
  console.log(check ? `${path} is out of date: run npm run generate` : path);
process.exit(check && stale.length > 0 ? 1 : 0);

function readOrNull(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}
