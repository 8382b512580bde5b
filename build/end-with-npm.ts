import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

const LOOK_EVERY_MS = 1_000;
/** npm starts a shell that starts the script. */
const MOST_GENERATIONS = 2;

/**
 * Ends this process when the npm that runs it is killed: the shell between them would not tell. Does
 * nothing without npm.
 */
export function endWithNpm(): void {
  const npm = findNpm();
  if (npm === null) return;
  const look = setInterval(() => {
    if (!isRunning(npm)) process.kill(process.pid, "SIGTERM");
  }, LOOK_EVERY_MS);
  look.unref();
}

function findNpm(): number | null {
  let pid = process.ppid;
  for (let generation = 0; generation < MOST_GENERATIONS; generation++) {
    const found = describe(pid);
    if (found === null) return null;
    if (/^(\S*\/)?(npm|node\s\S*npm)/.test(found.command)) return pid;
    pid = found.parent;
  }
  return null;
}

interface ProcessDescription {
  readonly parent: number;
  readonly command: string;
}

/** From Linux's own files, since not every Linux has `ps`; from `ps` elsewhere; not on Windows. */
function describe(pid: number): ProcessDescription | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return { parent: Number(/^PPid:\s*(\d+)/m.exec(status)?.[1]), command };
  } catch {
    const { stdout } = spawnSync("ps", ["-o", "ppid=,args=", "-p", String(pid)], {
      encoding: "utf8",
    });
    const match = /^\s*(\d+)\s+(.*)$/m.exec(typeof stdout === "string" ? stdout : "");
    return match ? { parent: Number(match[1]), command: match[2] ?? "" } : null;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
