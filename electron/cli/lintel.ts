#!/usr/bin/env node
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { translator } from "../../shared/i18n/translate.ts";
import { LIMITS } from "../../shared/model/limits.ts";
import { appDataFolder } from "../files/app-data-folder.ts";
import { createDocumentStore } from "../files/document-store.ts";
import { createFileWriter } from "../files/file-writer.ts";
import { diskFileSystem } from "../files/file-system.ts";
import { readIconPacks } from "../files/icon-packs.ts";
import { readRegularFile } from "../files/read-file.ts";
import { cliLanguage } from "./cli-language.ts";
import { runCli } from "./run-cli.ts";

declare const __APP_VERSION__: string;

/** Seen from the bundle, `dist/cli/lintel.js`. */
const ASSETS = fileURLToPath(new URL("../assets", import.meta.url));
const LARGEST_ASSET = 64 * 1024 * 1024;

function localDay(now: Date): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

const { platform, env } = process;
const dataFolder = appDataFolder({ platform, env, home: homedir() });
const args = process.argv.slice(2);
const language = cliLanguage(args, process.env);
const files = createDocumentStore({
  fs: diskFileSystem,
  writer: createFileWriter(diskFileSystem),
  maxBytes: LIMITS.bytes,
});
// A reader that stops early, such as `head`, is no fault.
process.stdout.on("error", () => undefined);
process.exitCode = await runCli(args, {
  language,
  t: translator(language),
  files,
  today: localDay(new Date()),
  colour: process.stdout.isTTY && !process.env["NO_COLOR"],
  version: __APP_VERSION__,
  readAsset: (name) => readRegularFile(diskFileSystem, `${ASSETS}/${name}`, LARGEST_ASSET),
  readIcons: () => readIconPacks(diskFileSystem, join(dataFolder, "icons")),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
});
