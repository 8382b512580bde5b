import { spawn, type ChildProcess } from "node:child_process";
import { mkdir, mkdtemp, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build } from "vite";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { NODE_BUNDLES, nodeBundleConfig } from "../../build/node-bundles.ts";
import type {
  CapabilityInput,
  CapabilityName,
  CapabilityOutput,
  HostAnswer,
} from "../../shared/host/contract.ts";
import { API_PREFIX, TOKEN_HEADER } from "../../shared/host/http.ts";

export interface RunningHost {
  readonly address: string;
  readonly token: string;
  readonly child: ChildProcess;
  /** All that the host has printed so far. */
  output(): string;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  call<N extends CapabilityName>(
    name: N,
    input: CapabilityInput<N>,
  ): Promise<HostAnswer<CapabilityOutput<N>>>;
}

const READY = /^Lintel is ready at (http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)$/m;

/** Bundles the browser host once for a test file, beside a window of one line. */
export function useBuiltHost(): { readonly bundle: () => string } {
  let folder = "";
  beforeAll(async () => {
    folder = await realpath(await mkdtemp(join(tmpdir(), "lintel-host-")));
    const config = nodeBundleConfig(NODE_BUNDLES.host);
    await build({ ...config, build: { ...config.build, outDir: join(folder, "browser-host") } });
    await mkdir(join(folder, "renderer"));
    await writeFile(join(folder, "renderer", "index.html"), "<!doctype html><title>window</title>");
  }, 60_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));
  return { bundle: () => join(folder, "browser-host", "browser-host.js") };
}

/** Starts a host and waits for its ready line; killed at the latest when the test ends. */
export async function startHost(
  bundle: string,
  home: string,
  args: readonly string[],
  stdin: "ignore" | "pipe" = "ignore",
): Promise<RunningHost> {
  const child = spawn(process.execPath, [bundle, "--no-open", ...args], {
    env: { PATH: process.env["PATH"], HOME: home, USERPROFILE: home },
    stdio: [stdin, "pipe", "pipe"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  const ended = new Promise<number | null>((done) => child.once("close", done));
  const ready = new Promise<RegExpExecArray>((done, failed) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      const match = READY.exec(output);
      if (match) done(match);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("close", () => failed(new Error(`The host ended: ${output}`)));
  });
  const [, address = "", token = ""] = await ready;
  return {
    address,
    token,
    child,
    output: () => output,
    ended,
    async call<N extends CapabilityName>(name: N, input: CapabilityInput<N>) {
      const response = await fetch(`${address}${API_PREFIX}${name}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", [TOKEN_HEADER]: token },
        body: JSON.stringify(input),
      });
      return (await response.json()) as HostAnswer<CapabilityOutput<N>>;
    },
  };
}
