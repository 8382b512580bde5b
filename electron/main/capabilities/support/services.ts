import { join } from "node:path";
import { createDocumentStore } from "../../../files/document-store.ts";
import type { FileSystem } from "../../../files/file-system.ts";
import { createFileWriter } from "../../../files/file-writer.ts";
import { createJsonFile } from "../../../files/json-file.ts";
import { createPreferences } from "../../../files/preferences.ts";
import { createRecents } from "../../../files/recents.ts";
import { createTokens } from "../../../files/tokens.ts";
import { LIMITS } from "../../../../shared/model/limits.ts";
import type { HostContext } from "./context.ts";
import { parsePreferences } from "./parse-preferences.ts";

type Services = Pick<HostContext, "tokens" | "documents" | "recents" | "preferences">;

/** The parts that every host has alike. `dataFolder` is the program's own; it need not exist yet. */
export function createServices(fs: FileSystem, dataFolder: string): Services {
  const writer = createFileWriter(fs);
  const json = (name: string) => createJsonFile(fs, writer, join(dataFolder, name));
  return {
    tokens: createTokens(),
    documents: createDocumentStore({ fs, writer, maxBytes: LIMITS.bytes }),
    recents: createRecents({ fs, file: json("recents.json"), now: () => new Date() }),
    preferences: createPreferences(json("preferences.json"), parsePreferences),
  };
}
