import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const HOST = fileURLToPath(new URL("../../dist/browser-host/browser-host.js", import.meta.url));
const READY = /^Lintel is ready at (\S+)$/m;

export interface RunningHost {
  /** Address with the token, to open in a browser. */
  readonly address: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Starts the built browser host on a free port over a workspace folder, with its data beside it. */
export function startBrowserHost(
  workspace: string,
  options: {
    readonly args?: readonly string[];
    readonly dataFolder?: string;
    readonly env?: NodeJS.ProcessEnv;
  } = {},
): Promise<RunningHost> {
  const child = spawn(
    process.execPath,
    [HOST, "--workspace", workspace, "--port", "0", "--no-open", ...(options.args ?? [])],
    {
      stdio: ["pipe", "pipe", "inherit"],
      env: {
        ...process.env,
        XDG_CONFIG_HOME: options.dataFolder ?? `${workspace}.data`,
        XDG_DATA_HOME: options.dataFolder ?? `${workspace}.data`,
        ...options.env,
      },
    },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stdout.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const address = READY.exec(printed)?.[1];
      if (address === undefined || child.pid === undefined) return;
      resolve({
        address,
        pid: child.pid,
        stop: async () => {
          child.kill("SIGTERM");
          await ended;
        },
      });
    });
    child.once("exit", () => reject(new Error(`The host ended early: ${printed}`)));
  });
}
