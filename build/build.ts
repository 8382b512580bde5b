import { buildTargets, TARGETS, type Target } from "./build-targets.ts";

/** `tsx build/build.ts [target…]`: builds the named targets, all without a name. */
const isTarget = (name: string): name is Target => (TARGETS as readonly string[]).includes(name);

const names = process.argv.slice(2);
const unknown = names.filter((name) => !isTarget(name));
if (unknown.length > 0) {
  console.error(`Unknown build target ${unknown.join(", ")}; there are ${TARGETS.join(", ")}.`);
  process.exit(2);
}
await buildTargets(names.length > 0 ? names.filter(isTarget) : TARGETS);
