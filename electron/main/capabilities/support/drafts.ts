import type { StoredDraft } from "../../../files/recovery-journal.ts";
import { isSameProcess } from "../../../files/running-process.ts";
import type { RecoverableDraft } from "../../../../shared/host/safe-keeping.ts";
import type { CallContext } from "./context.ts";
import { fileHandle, mayBeNamed } from "./file-handle.ts";

/**
 * Whether nobody else works on a draft any more. A window's own drafts count: after a crash of its page
 * it asks for what the page before had written down.
 */
export async function isAbandoned(context: CallContext, { head }: StoredDraft): Promise<boolean> {
  if (head === null) return true;
  const { process, session } = head.owner;
  if (!isSameProcess(process, await context.processes.own())) {
    return !(await context.processes.isRunning(process));
  }
  return session === context.session || !context.isOpen(session);
}

/** Whether there is nothing to recover: the file holds the very text. */
export async function equalsFile(context: CallContext, stored: StoredDraft): Promise<boolean> {
  const { head, patches, intact } = stored;
  if (head === null || head.path === null || !intact || patches.length > 0) return false;
  return (await versionNow(context, head.path)) === head.version;
}

/** What the window is told of a draft; null when its file is none of this host's. */
export async function describeDraft(
  context: CallContext,
  stored: StoredDraft,
): Promise<RecoverableDraft | null> {
  const { head, draft, recordedAt, text, intact } = stored;
  const path = head?.path ?? null;
  if (path !== null && !(await mayBeNamed(context, path))) return null;
  return {
    draft,
    title: head?.title ?? "",
    file: path === null ? null : fileHandle(context, path),
    base: head?.base ?? null,
    fileState: path === null ? "none" : await fileState(context, path, head?.base ?? null),
    recordedAt,
    bytes: head?.bytes ?? Buffer.byteLength(text),
    intact,
  };
}

async function fileState(
  context: CallContext,
  path: string,
  base: string | null,
): Promise<RecoverableDraft["fileState"]> {
  const version = await versionNow(context, path);
  if (version === null) return "gone";
  return version === base ? "same" : "changed";
}

/** Null also for what cannot be read: the draft matters all the more then. */
async function versionNow(context: CallContext, path: string): Promise<string | null> {
  return context.documents.versionOf(path).catch(() => null);
}
