import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));

export interface Step {
  readonly name: string;
  /** A command of node_modules/.bin with its arguments, or `node`. */
  readonly command: readonly [string, ...string[]];
}

export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly output: string;
  readonly seconds: number;
}

/** Runs one step, gathering what it prints. */
export function runStep({ name, command: [program, ...args] }: Step): Promise<StepResult> {
  const start = performance.now();
  return new Promise((resolve) => {
    // A build in this process leaves `production` behind, which React's tests cannot run under.
    const env = { ...process.env };
    delete env["NODE_ENV"];
    const child = spawn("npx", ["--no-install", program, ...args], {
      cwd: ROOT,
      env,
      stdio: ["ignore", "pipe", "pipe"],
      shell: process.platform === "win32",
    });
    let output = "";
    child.stdout.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", (error) => (output += error.message));
    child.once("close", (code) => {
      const seconds = (performance.now() - start) / 1000;
      resolve({ name, passed: code === 0, output, seconds });
    });
  });
}

/** Runs steps, two at a time, and prints a line for each; the output of failed ones in full. */
export async function runSteps(steps: readonly Step[]): Promise<readonly StepResult[]> {
  const results: StepResult[] = [];
  const queue = [...steps];
  const worker = async (): Promise<void> => {
    for (let step = queue.shift(); step; step = queue.shift()) {
      const result = await runStep(step);
      results.push(result);
      console.log(`${result.passed ? "✓" : "✗"} ${result.name} (${result.seconds.toFixed(1)} s)`);
      if (!result.passed) console.log(result.output);
    }
  };
  await Promise.all([worker(), worker()]);
  return results;
}
