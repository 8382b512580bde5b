import { contextBridge, ipcRenderer } from "electron";
import {
  BRIDGE_PROPERTY,
  CALL_CHANNEL,
  EVENT_CHANNEL,
  type HostEventMessage,
  type LintelBridge,
} from "../../shared/host/bridge.ts";

/**
 * All that the page gets of Electron: two functions on two channels. Names and inputs are checked by the
 * main process, which trusts neither this script nor the page.
 */
const bridge: LintelBridge = {
  call: (name, input) => ipcRenderer.invoke(CALL_CHANNEL, name, input),
  on(event, listener) {
    // The event of Electron itself stays here: it would lead the page to the channel.
    const receive = (_event: unknown, message: HostEventMessage): void => {
      if (message.event === event) listener(message.payload);
    };
    ipcRenderer.on(EVENT_CHANNEL, receive);
    return () => ipcRenderer.removeListener(EVENT_CHANNEL, receive);
  },
};

contextBridge.exposeInMainWorld(BRIDGE_PROPERTY, bridge);
