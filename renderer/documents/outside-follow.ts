import type { Editor, Workspace } from "../state/workspace.ts";
import { meetOutside } from "./outside.ts";
import { claimFile } from "./outside-claim.ts";

/** Takes one task after the other: watching must not overtake the end of watching the same file. */
export type InTurn = (task: () => Promise<unknown>) => void;

/**
 * Watches and claims the file of an editor, also after it was saved under another name.
 *
 * @returns the function that lets go of it
 */
export function followFile(workspace: Workspace, editor: Editor, inTurn: InTurn): () => void {
  const { host } = workspace;
  const { document } = editor;
  let followed: string | null = null;
  let ended = false;

  const begin = async (file: string): Promise<void> => {
    const version = document.getState().version ?? "";
    await claimFile(workspace, editor, file);
    const answer = await host.call("documents.watch", { file, version });
    if (answer.ok && !ended) await meetOutside(workspace, editor, answer.value);
  };
  const letGo = async (file: string): Promise<void> => {
    await host.call("documents.unwatch", { file });
    await host.call("documents.release", { file });
  };
  const follow = (): void => {
    const now = document.getState().file?.token ?? null;
    if (now === followed || ended) return;
    const before = followed;
    followed = now;
    if (before !== null) inTurn(() => letGo(before));
    if (now !== null) inTurn(() => begin(now));
  };
  const stops = [
    document.subscribe(follow),
    host.on("documents.changed", ({ file, ...state }) => {
      if (file === followed) inTurn(() => meetOutside(workspace, editor, state));
    }),
    host.on("documents.taken", ({ file, holder }) => {
      if (file === followed) document.setState({ holder });
    }),
  ];
  follow();
  return () => {
    ended = true;
    stops.forEach((stop) => stop());
    const last = followed;
    if (last !== null) inTurn(() => letGo(last));
  };
}
