import { spawn } from "node:child_process";

/** Opens an address in the system's browser. Silent where there is none: the address is printed too. */
export function openBrowser(address: string): void {
  const { platform, env } = process;
  // Without a display, the Linux tool would look for a browser in the terminal.
  if (platform === "linux" && !env["DISPLAY"] && !env["WAYLAND_DISPLAY"]) return;
  const [command, ...args] = openCommand(address);
  const child = spawn(command, args, { stdio: "ignore", detached: true });
  child.on("error", () => undefined);
  child.unref();
}

function openCommand(address: string): [string, ...string[]] {
  if (process.platform === "darwin") return ["open", address];
  if (process.platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler", address];
  return ["xdg-open", address];
}
