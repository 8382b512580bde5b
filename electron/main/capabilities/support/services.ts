import { join } from "node:path";
import { createDocumentStore } from "../../../files/document-store.ts";
import type { FileSystem } from "../../../files/file-system.ts";
import { createFileWriter } from "../../../files/file-writer.ts";
import { GENERATION_LIMITS } from "../../../files/generation-bounds.ts";
import { createGenerations } from "../../../files/generations.ts";
import { readIconPacks } from "../../../files/icon-packs.ts";
import { createJsonFile } from "../../../files/json-file.ts";
import { createOpenFilesRecord } from "../../../files/open-files.ts";
import { createPreferences } from "../../../files/preferences.ts";
import { createRecents } from "../../../files/recents.ts";
import { createRecoveryJournal } from "../../../files/recovery-journal.ts";
import { createProcesses, systemStartOf } from "../../../files/running-process.ts";
import { createStrayFolders } from "../../../files/stray-folders.ts";
import { readTextBeside } from "../../../files/text-beside.ts";
import { createTokens } from "../../../files/tokens.ts";
import { createWriteVault } from "../../../files/write-vault.ts";
import { LIMITS } from "../../../../shared/model/limits.ts";
import type { HostContext } from "./context.ts";
import { createKeeping, type Surroundings } from "./keeping.ts";
import { parsePreferences } from "./parse-preferences.ts";

type Services = Pick<
  HostContext,
  | "tokens"
  | "documents"
  | "recents"
  | "preferences"
  | "openFiles"
  | "generations"
  | "journal"
  | "watch"
  | "claims"
  | "processes"
  | "isOpen"
  | "keeping"
  | "readIcons"
  | "readBeside"
>;

/** The parts that every host has alike. `dataFolder` is the program's own; it need not exist yet. */
export function createServices(
  fs: FileSystem,
  dataFolder: string,
  surroundings: Surroundings,
): Services {
  const own = createFileWriter(fs);
  const json = (name: string) => createJsonFile(fs, own, join(dataFolder, name));
  const folder = (name: string) => join(dataFolder, name);
  const maxBytes = LIMITS.bytes;
  const processes = createProcesses(systemStartOf(fs));
  const vault = createWriteVault({ fs, folder: folder("unfinished"), processes });
  const strays = createStrayFolders(fs, json("folders.json"));
  const writer = createFileWriter(fs, { vault, strays });
  const generations = createGenerations({
    fs,
    writer: own,
    folder: folder("generations"),
    now: () => Date.now(),
    maxBytes,
    limits: GENERATION_LIMITS,
  });
  const documents = createDocumentStore({ fs, writer, maxBytes, generations });
  const journal = createRecoveryJournal({
    fs,
    writer: own,
    folder: folder("recovery"),
    processes,
    now: () => new Date(),
    maxBytes,
  });
  const tokens = createTokens();
  return {
    tokens,
    documents,
    recents: createRecents({ fs, file: json("recents.json"), now: () => new Date() }),
    preferences: createPreferences(json("preferences.json"), parsePreferences),
    openFiles: createOpenFilesRecord(json("session.json"), surroundings.place),
    generations,
    journal,
    processes,
    isOpen: surroundings.isOpen,
    readIcons: () => readIconPacks(fs, folder("icons")),
    readBeside: (path, name, permit) => readTextBeside(fs, path, name, permit),
    ...createKeeping(
      { fs, documents, generations, journal, processes, strays, tokens, vault },
      folder("locks"),
      surroundings,
    ),
  };
}
