import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { diskFileSystem } from "../../electron/files/file-system.ts";
import { createWorkspace } from "../../electron/files/workspace.ts";
import { HANDLERS } from "../../electron/main/capabilities/registry.ts";
import type { HostContext } from "../../electron/main/capabilities/support/context.ts";
import {
  createDispatch,
  type Dispatch,
} from "../../electron/main/capabilities/support/dispatch.ts";
import { createServices } from "../../electron/main/capabilities/support/services.ts";
import type {
  CapabilityInput,
  CapabilityName,
  CapabilityOutput,
} from "../../shared/host/contract.ts";
import { temporaryFolder } from "./temporary-folder.ts";

interface SentEvent {
  readonly session: string;
  readonly event: string;
  readonly payload: unknown;
}

interface HostFixture {
  readonly folder: string;
  readonly root: string;
  readonly context: HostContext;
  /** Defects that the host would log. */
  readonly defects: unknown[];
  readonly dispatch: Dispatch;
  /** Sessions whose window has gone. */
  readonly closed: Set<string>;
  /** What the host told its windows. */
  readonly events: readonly SentEvent[];
  /** The value of an answer; fails the test when it is a refusal. */
  ask<N extends CapabilityName>(
    name: N,
    input: CapabilityInput<N>,
    session?: string,
  ): Promise<CapabilityOutput<N>>;
}

/** A host as the browser has it, without HTTP, on a workspace of its own. */
export async function hostFixture(changes: Partial<HostContext> = {}): Promise<HostFixture> {
  const folder = await temporaryFolder();
  const root = join(folder, "workspace");
  await mkdir(root);
  const closed = new Set<string>();
  const events: SentEvent[] = [];
  const workspace = await createWorkspace(diskFileSystem, root);
  const context: HostContext = {
    ...createServices(diskFileSystem, join(folder, "data"), {
      app: "browser",
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
  onTestFinished(() => context.keeping.end());
  const defects: unknown[] = [];
  const dispatch = createDispatch(HANDLERS, context, (defect) => defects.push(defect));
  return {
    folder,
    root,
    context,
    defects,
    dispatch,
    closed,
    events,
    async ask<N extends CapabilityName>(name: N, input: CapabilityInput<N>, session?: string) {
      const answer = await dispatch(name, input, session);
      if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`);
      return answer.value as CapabilityOutput<N>;
    },
  };
}
