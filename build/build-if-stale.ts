import { buildTargets, staleTargets, type Target } from "./build-targets.ts";

/** Builds those of the targets that have changed; says so, since it takes some seconds. */
export async function buildIfStale(targets: readonly Target[]): Promise<void> {
  const stale = await staleTargets(targets);
  if (stale.length === 0) return;
  console.error("Building Lintel…");
  await buildTargets(stale);
}
