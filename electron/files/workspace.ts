import { createContainedFolder, type ContainedFolder } from "./contained-folder.ts";
import type { FileSystem } from "./file-system.ts";
import { listFolder, type ListedFolder } from "./list-folder.ts";
import { resolveTarget } from "./target-file.ts";

/** The folder that a window may browse where it draws the dialogs itself. */
export interface Workspace extends ContainedFolder {
  list(path: string, extensions: readonly string[]): Promise<ListedFolder>;
  /** Whether a file stands at `path`. @throws FileFailure when it is outside, or a folder */
  exists(path: string): Promise<boolean>;
}

/** @param root made if absent */
export async function createWorkspace(fs: FileSystem, root: string): Promise<Workspace> {
  await fs.mkdir(root, { recursive: true });
  const contained = await createContainedFolder(fs, root);
  return {
    ...contained,
    list: (path, extensions) => listFolder(fs, contained, path, extensions),
    async exists(path) {
      return (await resolveTarget(fs, await contained.file(path))).existing !== null;
    },
  };
}
