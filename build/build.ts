import { build } from "vite";
import { NODE_BUNDLES, nodeBundleConfig } from "./node-bundles.ts";

const RENDERER = "renderer";
type Target = keyof typeof NODE_BUNDLES | typeof RENDERER;

const ALL: readonly Target[] = [...(Object.keys(NODE_BUNDLES) as Target[]), RENDERER];

/** Builds the named targets, all without a name. */
export async function buildTargets(targets: readonly Target[] = ALL): Promise<void> {
  for (const target of targets) {
    if (target === RENDERER) {
      const configFile = new URL("vite.renderer.config.ts", import.meta.url).pathname;
      await build({ configFile, logLevel: "warn" });
    } else {
      await build(nodeBundleConfig(NODE_BUNDLES[target]));
    }
  }
}

function isTarget(name: string): name is Target {
  return (ALL as readonly string[]).includes(name);
}

if (import.meta.filename === process.argv[1]) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !isTarget(name));
  if (unknown.length > 0) {
    console.error(`Unknown build target ${unknown.join(", ")}; there are ${ALL.join(", ")}.`);
    process.exit(2);
  }
  await buildTargets(names.length > 0 ? names.filter(isTarget) : ALL);
}
