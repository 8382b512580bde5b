import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build, type Rolldown } from "vite";

/** What the window may load before its first picture: all scripts together, gzipped. */
const ALLOWED_KB = 350;

/** The texts of one language are awaited before the first picture. */
const TEXTS = /^shared\/i18n\/messages\/(en|ko)\/(en|ko|rules)\.ts$/;
const ROOT = fileURLToPath(new URL("..", import.meta.url));

type Chunk = Rolldown.OutputChunk;

const chunks = await buildWindow();
const sizes = (["en", "ko"] as const).map((language) => {
  const kilobytes = sum(initialChunks(language).map(({ code }) => gzipSync(code).length)) / 1000;
  console.log(
    `The window in ${language} begins with ${kilobytes.toFixed(0)} KB of gzipped scripts; ${ALLOWED_KB} KB are allowed.`,
  );
  return kilobytes;
});
if (sizes.some((size) => size > ALLOWED_KB)) {
  console.log("Load on demand (`import()`) what the start screen does without. The largest parts:");
  for (const { fileName, code } of initialChunks("en").sort(bySize).slice(0, 8)) {
    console.log(`  ${(gzipSync(code).length / 1000).toFixed(0)} KB  ${fileName}`);
  }
  process.exit(1);
}

/** Built in memory: the files that others are served from stay as they are. */
async function buildWindow(): Promise<readonly Chunk[]> {
  const configFile = fileURLToPath(new URL("vite.renderer.config.ts", import.meta.url));
  const result = await build({ configFile, logLevel: "warn", build: { write: false } });
  const outputs = Array.isArray(result) ? result : [result];
  return outputs
    .flatMap((output) => ("output" in output ? output.output : []))
    .filter((part) => part.type === "chunk");
}

/** The page's own scripts and all they import, with the texts of a language. */
function initialChunks(language: string): Chunk[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const found = new Set(chunks.filter((chunk) => chunk.isEntry || languageOf(chunk) === language));
  if (found.size < 3) throw new Error(`The window has no page, or no texts in ${language}`);
  // A set hands out what is added to it while it is walked.
  for (const { imports } of found) {
    for (const name of imports) {
      const chunk = byName.get(name);
      if (chunk) found.add(chunk);
    }
  }
  return [...found];
}

function languageOf({ facadeModuleId }: Chunk): string | undefined {
  return TEXTS.exec(facadeModuleId?.slice(ROOT.length) ?? "")?.[1];
}

function bySize(a: Chunk, b: Chunk): number {
  return b.code.length - a.code.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
