import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { hostname } from "node:os";
import { isJsonObject } from "../../shared/lib/json.ts";
import type { FileSystem } from "./file-system.ts";

const START_FIELD = 19;

/** A process of one machine, told from a later one that was given the same number. */
export interface ProcessIdentity {
  /** Stands for the machine without naming it. */
  readonly machine: string;
  readonly machineName: string;
  readonly pid: number;
  /** When it started, in words of the system; null where the system does not say. */
  readonly started: string | null;
}

export interface Processes {
  own(): Promise<ProcessIdentity>;
  isRunning(process: ProcessIdentity): Promise<boolean>;
}

/** @param startOf when a process started, in any words that stay the same for it */
export function createProcesses(startOf: (pid: number) => Promise<string | null>): Processes {
  const machineName = hostname();
  let own: Promise<ProcessIdentity> | undefined;
  return {
    own() {
      own ??= startOf(process.pid).then((started) => ({
        machine: machineId(),
        machineName,
        pid: process.pid,
        started,
      }));
      return own;
    },
    async isRunning({ machine, pid, started }) {
      // From here nobody can tell for another machine; the user decides.
      if (machine !== machineId()) return true;
      if (!isRunning(pid)) return false;
      const now = await startOf(pid);
      return started === null || now === null || started === now;
    },
  };
}

/** Asks the system; Windows does not say without starting a program that takes long. */
export function systemStartOf(fs: FileSystem): (pid: number) => Promise<string | null> {
  if (process.platform === "win32") return () => Promise.resolve(null);
  return process.platform === "linux" ? (pid) => linuxStart(fs, pid) : psStart;
}

/** Reads an identity that was written down; null for anything else. */
export function readIdentity(value: unknown): ProcessIdentity | null {
  if (!isJsonObject(value)) return null;
  const { machine, machineName, pid, started } = value;
  if (typeof machine !== "string" || typeof machineName !== "string") return null;
  if (typeof pid !== "number" || !Number.isSafeInteger(pid) || pid <= 0) return null;
  if (started !== null && typeof started !== "string") return null;
  return { machine, machineName, pid, started };
}

export function isSameProcess(a: ProcessIdentity, b: ProcessIdentity): boolean {
  return a.machine === b.machine && a.pid === b.pid && a.started === b.started;
}

export function machineId(): string {
  return createHash("sha256").update(hostname()).digest("hex").slice(0, 8);
}

export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

/** Ticks since the start of the machine, and which start that was. */
async function linuxStart(fs: FileSystem, pid: number): Promise<string | null> {
  try {
    const stat = await fs.readFile(`/proc/${pid}/stat`, "utf8");
    const boot = await fs.readFile("/proc/sys/kernel/random/boot_id", "utf8");
    // The program's name stands in brackets and may itself hold brackets and spaces.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return `${boot.trim()} ${fields[START_FIELD] ?? ""}`;
  } catch {
    return null;
  }
}

function psStart(pid: number): Promise<string | null> {
  return new Promise((resolve) => {
    execFile("ps", ["-o", "lstart=", "-p", String(pid)], (error, stdout) => {
      resolve(error ? null : stdout.trim() || null);
    });
  });
}
