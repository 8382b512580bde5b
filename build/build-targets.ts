import { fileURLToPath } from "node:url";
import { copyAssets } from "./assets.ts";
import { fingerprint, isFresh, markFresh } from "./freshness.ts";
import { NODE_BUNDLES, nodeBundleConfig } from "./node-bundles.ts";

const RENDERER = "renderer";
export type Target = keyof typeof NODE_BUNDLES | typeof RENDERER;

export const TARGETS: readonly Target[] = [...(Object.keys(NODE_BUNDLES) as Target[]), RENDERER];

/** Builds the named targets into `dist`. */
export async function buildTargets(targets: readonly Target[] = TARGETS): Promise<void> {
  // Loaded here: a start that finds everything built does without it.
  const { build } = await import("vite");
  for (const target of targets) {
    // Taken before the build: what changes meanwhile makes the result stale.
    const print = await fingerprint(sourcesOf(target));
    if (target === RENDERER) {
      const configFile = fileURLToPath(new URL("vite.renderer.config.ts", import.meta.url));
      await build({ configFile, logLevel: "warn" });
    } else {
      await build(nodeBundleConfig(NODE_BUNDLES[target]));
      if (target === "cli") await copyAssets();
    }
    await markFresh(target, print);
  }
}

/** Those of the targets whose sources have changed since they were built. */
export async function staleTargets(targets: readonly Target[]): Promise<Target[]> {
  const fresh = await Promise.all(
    targets.map(async (target) => isFresh(target, await fingerprint(sourcesOf(target)))),
  );
  return targets.filter((_target, index) => !fresh[index]);
}

function sourcesOf(target: Target): string[] {
  const own = target === RENDERER ? "renderer" : "electron";
  return ["shared", own, "build", "package.json", "package-lock.json"];
}
