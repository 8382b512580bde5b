import { appendFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startRecordingProxy, type RecordingProxy } from "../../support/recording-proxy.ts";
import { PROXY, readRecord, RECORD, refuseContactsOutside } from "./network-record.ts";

const RECORDER = fileURLToPath(new URL("../../support/record-connects.cjs", import.meta.url));

/** Makes every Node program that is started with this environment note its connections in a file. */
export function recordingEnvironment(record: string): NodeJS.ProcessEnv {
  const path = RECORDER.replaceAll("\\", "/");
  return { [RECORD]: record, NODE_OPTIONS: `--require "${path}"` };
}

/** A proxy for browsers that writes into the same file. */
export function recordBrowsers(record: string): Promise<RecordingProxy> {
  const noted = new Set<string>();
  return startRecordingProxy((asked) => {
    if (noted.has(asked)) return;
    noted.add(asked);
    appendFileSync(record, `browser ${asked}\n`);
  });
}

/**
 * Before the first spec: whatever the run's browsers and programs contact is recorded from here on.
 *
 * @returns what fails the run after its last spec if that was more than their own hosts
 */
export default async function recordNetwork(): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "lintel-network-"));
  const record = join(folder, "record.txt");
  const proxy = await recordBrowsers(record);
  Object.assign(process.env, recordingEnvironment(record), { [PROXY]: proxy.address });
  return async () => {
    await proxy.close();
    const lines = readRecord(record);
    await rm(folder, { recursive: true, force: true });
    refuseContactsOutside(lines);
  };
}
