import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { diskFileSystem } from "../../electron/files/file-system.ts";
import { createWorkspace } from "../../electron/files/workspace.ts";
import { HANDLERS } from "../../electron/main/capabilities/registry.ts";
import type { HostContext } from "../../electron/main/capabilities/support/context.ts";
import {
  createDispatch,
  type Dispatch,
} from "../../electron/main/capabilities/support/dispatch.ts";
import { createServices } from "../../electron/main/capabilities/support/services.ts";

export interface SentEvent {
  readonly session: string;
  readonly event: string;
  readonly payload: unknown;
}

export interface BareHost {
  readonly root: string;
  readonly context: HostContext;
  /** Defects that the host would log. */
  readonly defects: unknown[];
  readonly dispatch: Dispatch;
  /** Sessions whose window has gone. */
  readonly closed: Set<string>;
  /** What the host told its windows. */
  readonly events: readonly SentEvent[];
}

/** A host as the browser has it, without HTTP, on a workspace below a folder. */
export async function createBareHost(
  folder: string,
  changes: Partial<HostContext> = {},
): Promise<BareHost> {
  const root = join(folder, "workspace");
  await mkdir(root);
  const closed = new Set<string>();
  const events: SentEvent[] = [];
  const workspace = await createWorkspace(diskFileSystem, root);
  const context: HostContext = {
    ...createServices(diskFileSystem, join(folder, "data"), {
      app: "browser",
      place: workspace.root,
      isOpen: (session) => !closed.has(session),
      send: (session, event, payload) => void events.push({ session, event, payload }),
    }),
    app: {
      host: "browser",
      platform: "linux",
      version: "0.0.0",
      dialogs: "drawn",
      locale: "ko-KR",
    },
    openAtStart: null,
    home: folder,
    dialogs: null,
    workspace,
    window: { update: () => undefined, answerClose: () => undefined },
    permit: async (path) => {
      await workspace.file(path);
    },
    ...changes,
  };
  const defects: unknown[] = [];
  const dispatch = createDispatch(HANDLERS, context, (defect) => defects.push(defect));
  return { root, context, defects, dispatch, closed, events };
}
