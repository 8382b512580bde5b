import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Dispatch } from "../../../electron/main/capabilities/support/dispatch.ts";
import { contentVersion } from "../../../electron/files/content-version.ts";
import { encodeDraft, encodePatch } from "../../../electron/files/draft-record.ts";
import { mutatedBytes, type Chance } from "./mutate.ts";
import type { Target } from "./reader-targets.ts";

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M1 1h6v6z"/></svg>';
const DRAFT = "abcdefgh-1234";

/**
 * The program's own files as somebody else, or a bad disk, left them: whoever reads them gets an answer,
 * and the program starts all the same.
 */
export async function storedFilesTarget(dispatch: Dispatch, data: string): Promise<Target> {
  for (const folder of ["recovery", "icons"]) {
    await mkdir(join(data, folder), { recursive: true });
  }
  const text = Buffer.from("{}");
  const owner = {
    process: { machine: "m", machineName: "a", pid: 1, started: null },
    session: "s",
  };
  const of = { path: null, base: null, title: "a", recordedAt: "2026-01-01", revision: 1, owner };
  const head = { draft: DRAFT, ...of, bytes: text.length, version: contentVersion(text) };
  const draft = Buffer.concat([encodeDraft(head, text), encodePatch(2, "[]")]);
  const json = (value: unknown) => Buffer.from(JSON.stringify(value));
  const path = "/nowhere/a.lintel";
  const files: readonly (readonly [name: string, bytes: Uint8Array, reader: string])[] = [
    [
      "preferences.json",
      json({ language: "ko", theme: "dark", learned: ["a"] }),
      "preferences.get",
    ],
    ["recents.json", json({ recents: [{ path, openedAt: "2026-01-01" }] }), "recents.list"],
    ["folders.json", json({ folders: [path] }), "app.describe"],
    ["icons/generic-vm.svg", Buffer.from(SVG), "icons.list"],
    [`recovery/${DRAFT}.draft`, draft, "recovery.list"],
  ];
  return {
    name: "stored file",
    share: 2,
    async run(random: Chance) {
      const [name, bytes, reader] = random.one(files);
      await writeFile(join(data, name), mutatedBytes(bytes, random));
      const answer = await dispatch(reader, {}, "fuzz");
      if (!answer.ok) throw new Error(`${name}: ${reader} answered ${answer.error.code}`);
      if (reader === "recovery.list") await dispatch("recovery.read", { draft: DRAFT }, "fuzz");
    },
  };
}
