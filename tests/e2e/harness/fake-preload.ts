/** What the stand-in for Electron puts on a page, below the preload script. */
export interface FakeBinding {
  fakeElectronInvoke(channel: string, args: readonly unknown[]): Promise<unknown>;
  fakeElectronDeliver?(channel: string, message: unknown): void;
}

/** The built preload script with a stand-in for the part of Electron that it may require. */
export function preloadScript(preload: string): string {
  const start = `(${install.toString()})()`;
  // As text, not as a function made from it: the page's policy allows no such thing.
  return `if (window === window.top) { const require = ${start}; (() => {\n${preload}\n})(); }`;
}

/** Runs in the page, so it may use nothing from outside. Returns the preload's `require`. */
function install() {
  type Listener = (event: unknown, message: unknown) => void;
  const page = window as unknown as FakeBinding & Record<string, unknown>;
  const listeners = new Map<string, Set<Listener>>();
  page.fakeElectronDeliver = (channel, message) =>
    listeners.get(channel)?.forEach((listener) => listener({}, message));
  const electron = {
    contextBridge: {
      exposeInMainWorld(key: string, api: object) {
        page[key] = Object.freeze(api);
      },
    },
    ipcRenderer: {
      invoke: (channel: string, ...args: unknown[]) => page.fakeElectronInvoke(channel, args),
      on: (channel: string, listener: Listener) =>
        listeners.set(channel, (listeners.get(channel) ?? new Set()).add(listener)),
      removeListener: (channel: string, listener: Listener) =>
        listeners.get(channel)?.delete(listener),
    },
  };
  return () => electron;
}
