import type { CliContext } from "../../electron/cli/cli-context.ts";
import { runCli } from "../../electron/cli/run-cli.ts";
import { createDocumentStore } from "../../electron/files/document-store.ts";
import { createFileWriter } from "../../electron/files/file-writer.ts";
import { diskFileSystem } from "../../electron/files/file-system.ts";
import { translator } from "../../shared/i18n/translate.ts";
import { LIMITS } from "../../shared/model/limits.ts";
import { readAsset } from "./export-engines.ts";

/** Runs a command line in this process, over the real file code. */
export async function cli(args: readonly string[], options: Partial<CliContext> = {}) {
  let out = "";
  let error = "";
  const language = options.language ?? "en";
  const context: CliContext = {
    language,
    t: translator(language),
    files: createDocumentStore({
      fs: diskFileSystem,
      writer: createFileWriter(diskFileSystem),
      maxBytes: LIMITS.bytes,
    }),
    today: "2026-11-21",
    colour: false,
    version: "1.2.3",
    readAsset,
    out: (text) => (out += text),
    error: (text) => (error += text),
    ...options,
  };
  const code = await runCli(args, context);
  return { code, out, error };
}
