import { createHash } from "node:crypto";
import { mkdir, readFile, readdir, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const stampOf = (target: string) => join(ROOT, "dist", "stamps", target);

/**
 * Hash of files and folders by name and content: times say nothing after a clone or a copy.
 *
 * @param sources paths below the project's folder
 */
export async function fingerprint(sources: readonly string[]): Promise<string> {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of await filesOf(source)) {
      hash
        .update(`${file}\0`)
        .update(await readFile(join(ROOT, file)))
        .update("\0");
    }
  }
  return hash.digest("hex");
}

/** Whether a target was built from sources with this fingerprint. */
export async function isFresh(target: string, print: string): Promise<boolean> {
  return (await readFile(stampOf(target), "utf8").catch(() => "")) === print;
}

export async function markFresh(target: string, print: string): Promise<void> {
  await mkdir(dirname(stampOf(target)), { recursive: true });
  await writeFile(stampOf(target), print);
}

async function filesOf(source: string): Promise<string[]> {
  const path = join(ROOT, source);
  if (!(await stat(path)).isDirectory()) return [source];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length))
    .sort();
}
