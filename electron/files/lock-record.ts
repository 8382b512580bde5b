import { isJsonObject } from "../../shared/lib/json.ts";
import { readIdentity, type ProcessIdentity } from "./running-process.ts";

/** Says in the program's own folder who works on a file. */
export interface LockRecord {
  readonly process: ProcessIdentity;
  readonly app: "electron" | "browser";
  readonly since: string;
}

export function encodeLock(record: LockRecord): Uint8Array {
  return Buffer.from(`${JSON.stringify(record)}\n`);
}

/** Null for what is damaged or only half there. */
export function decodeLock(bytes: Uint8Array): LockRecord | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (!isJsonObject(value)) return null;
    const process = readIdentity(value["process"]);
    const { app, since } = value;
    if (process === null || typeof since !== "string") return null;
    return app === "electron" || app === "browser" ? { process, app, since } : null;
  } catch {
    return null;
  }
}
