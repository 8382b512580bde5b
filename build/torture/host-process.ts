import { spawn } from "node:child_process";
import type {
  CapabilityInput,
  CapabilityName,
  CapabilityOutput,
  HostAnswer,
} from "../../shared/host/contract.ts";
import { API_PREFIX, TOKEN_HEADER } from "../../shared/host/http.ts";

const READY = /^Lintel is ready at (http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)$/m;

/** A host in a process of its own, reached as a window reaches it. */
export interface HostProcess {
  /** The value of an answer. @throws Error for a refusal; TypeError when the host was killed */
  ask<N extends CapabilityName>(name: N, input: CapabilityInput<N>): Promise<CapabilityOutput<N>>;
  kill(): Promise<void>;
}

export async function startHostProcess(
  bundle: string,
  home: string,
  workspace: string,
): Promise<HostProcess> {
  const child = spawn(process.execPath, [bundle, "--no-open", "--workspace", workspace], {
    env: { PATH: process.env["PATH"], HOME: home, USERPROFILE: home, APPDATA: home },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise<void>((done) => child.once("close", () => done()));
  const [, address = "", token = ""] = await new Promise<RegExpExecArray>((done, failed) => {
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => {
      output += chunk.toString();
      const match = READY.exec(output);
      if (match) done(match);
    });
    child.once("close", () => failed(new Error(`The host ended early: ${output}`)));
  });
  return {
    async ask<N extends CapabilityName>(name: N, input: CapabilityInput<N>) {
      const response = await fetch(`${address}${API_PREFIX}${name}`, {
        method: "POST",
        headers: { "Content-Type": "application/json", [TOKEN_HEADER]: token },
        body: JSON.stringify(input),
      });
      const answer = (await response.json()) as HostAnswer<CapabilityOutput<N>>;
      if (!answer.ok) throw new Error(`${name} was refused: ${answer.error.code}`);
      return answer.value;
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}
