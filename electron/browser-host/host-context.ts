import { homedir } from "node:os";
import { appDataFolder } from "../files/app-data-folder.ts";
import { diskFileSystem } from "../files/file-system.ts";
import { createWorkspace } from "../files/workspace.ts";
import type { HostContext } from "../main/capabilities/support/context.ts";
import { platformName } from "../main/capabilities/support/platform-name.ts";
import { createServices } from "../main/capabilities/support/services.ts";
import type { HostArguments } from "./arguments.ts";
import type { EventStream } from "./event-stream.ts";

/** The browser host's context: the window browses one folder, and its browser owns the window. */
export async function createBrowserContext(
  { workspace: root, file }: HostArguments,
  version: string,
  { send, sessions }: EventStream,
): Promise<HostContext> {
  const { platform, env } = process;
  const home = homedir();
  const workspace = await createWorkspace(diskFileSystem, root);
  return {
    ...createServices(diskFileSystem, appDataFolder({ platform, env, home }), {
      app: "browser",
      place: workspace.root,
      isOpen: sessions.isOpen,
      send,
    }),
    app: {
      host: "browser",
      platform: platformName(platform),
      version,
      dialogs: "drawn",
      locale: Intl.DateTimeFormat().resolvedOptions().locale,
    },
    openAtStart: file,
    home,
    dialogs: null,
    workspace,
    window: { update: () => undefined, answerClose: () => undefined },
    async permit(path) {
      if (path !== file) await workspace.file(path);
    },
  };
}
