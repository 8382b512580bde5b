import { basename, dirname, extname, join } from "node:path";
import type { ContainedFolder } from "./contained-folder.ts";
import { toFileFailure } from "./file-failure.ts";
import type { FileSystem } from "./file-system.ts";

/** More than anybody reads; bounds what one request can ask for. */
const MOST_ENTRIES = 5_000;

export interface ListedEntry {
  readonly path: string;
  readonly name: string;
  readonly type: "folder" | "file";
  /** ISO 8601. */
  readonly modified: string;
}

export interface ListedFolder {
  readonly path: string;
  readonly name: string;
  /** Null at the top of the workspace. */
  readonly parent: string | null;
  readonly entries: readonly ListedEntry[];
}

const order = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/**
 * Folders first, then files with one of `extensions` (all for none), by name with numbers counted.
 * Hidden entries, and links that lead out of the workspace, are left out.
 *
 * @throws FileFailure
 */
export async function listFolder(
  fs: FileSystem,
  workspace: ContainedFolder,
  path: string,
  extensions: readonly string[],
): Promise<ListedFolder> {
  const folder = await workspace.folder(path);
  const names = await readNames(fs, folder);
  const listed = await Promise.all(names.map((name) => describe(fs, workspace, folder, name)));
  const entries = listed
    .filter((entry): entry is ListedEntry => entry !== null && isWanted(entry, extensions))
    .sort((a, b) => rank(a) - rank(b) || order.compare(a.name, b.name));
  return {
    path: folder,
    name: basename(folder),
    parent: folder === workspace.root ? null : dirname(folder),
    entries,
  };
}

async function readNames(fs: FileSystem, folder: string): Promise<string[]> {
  const names: string[] = [];
  try {
    for await (const { name } of await fs.opendir(folder)) {
      if (name.startsWith(".")) continue;
      names.push(name);
      if (names.length === MOST_ENTRIES) break;
    }
  } catch (error) {
    throw toFileFailure(error, folder);
  }
  return names;
}

async function describe(
  fs: FileSystem,
  workspace: ContainedFolder,
  folder: string,
  name: string,
): Promise<ListedEntry | null> {
  const path = join(folder, name);
  try {
    const stats = await fs.stat(path);
    const type = stats.isDirectory() ? "folder" : stats.isFile() ? "file" : null;
    if (type === null) return null;
    await workspace[type](path);
    return { path, name, type, modified: stats.mtime.toISOString() };
  } catch {
    // Vanished meanwhile, not readable, or leading outside: nothing to offer.
    return null;
  }
}

function isWanted(entry: ListedEntry, extensions: readonly string[]): boolean {
  if (entry.type === "folder" || extensions.length === 0) return true;
  return extensions.includes(extname(entry.name).slice(1).toLowerCase());
}

function rank(entry: ListedEntry): number {
  return entry.type === "folder" ? 0 : 1;
}
