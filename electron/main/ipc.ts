import type { IpcMain, IpcMainInvokeEvent, WebContents } from "electron";
import { CALL_CHANNEL } from "../../shared/host/bridge.ts";
import type { HostAnswer } from "../../shared/host/contract.ts";
import type { Dispatch } from "./capabilities/support/dispatch.ts";
import { windowPath } from "./window-address.ts";

const REFUSED: HostAnswer<never> = { ok: false, error: { code: "not-permitted" } };

/**
 * Answers the window's requests. Only the main frame of Lintel's own window, showing Lintel's own page,
 * is heard; name and input go to the dispatcher as the strangers they are.
 */
export function answerWindow(
  ipcMain: Pick<IpcMain, "handle">,
  window: () => WebContents | null,
  dispatch: Dispatch,
): void {
  ipcMain.handle(CALL_CHANNEL, (event, name: unknown, input: unknown) =>
    isWindow(event, window()) ? dispatch(name, input) : REFUSED,
  );
}

function isWindow(event: IpcMainInvokeEvent, contents: WebContents | null): boolean {
  const frame = event.senderFrame;
  if (contents === null || frame === null || event.sender !== contents) return false;
  return frame === contents.mainFrame && windowPath(frame.url) !== null;
}
