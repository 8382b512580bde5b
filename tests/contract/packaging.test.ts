import { chmod, mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { Arch, build, Platform } from "electron-builder";
import { describe, expect, it } from "vitest";
import config from "../../build/electron-builder.config.ts";
import { temporaryFolder } from "../support/temporary-folder.ts";

const require = createRequire(import.meta.url);
/** Finds what belongs to the packager, wherever it is installed. */
const packagerRequire = createRequire(require.resolve("electron-builder/package.json"));

describe("the packager's configuration", () => {
  it("is one that the packager understands", async () => {
    const schema = JSON.parse(
      await readFile(packagerRequire.resolve("app-builder-lib/scheme.json"), "utf8"),
    ) as object;
    // The packager adds a keyword of its own for functions, of which we have none.
    const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
    expect(validate(config) ? [] : validate.errors).toEqual([]);
    expect(validate({ ...config, asaar: true })).toBe(false);
  });

  it("leaves no way to run foreign code in the packaged program", () => {
    expect(config.asar).toBe(true);
    expect(config.electronFuses).toEqual({
      runAsNode: false,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableCookieEncryption: true,
      onlyLoadAppFromAsar: true,
      enableEmbeddedAsarIntegrityValidation: true,
      grantFileProtocolExtraPrivileges: false,
    });
  });

  it("makes installers for three systems and ties .lintel files to the program", () => {
    expect([config.linux?.target, config.win?.target, config.mac?.target]).toEqual([
      ["AppImage", "deb"],
      ["nsis"],
      ["dmg"],
    ]);
    expect(config.fileAssociations).toMatchObject([{ ext: "lintel" }]);
    expect(config.publish).toBeNull();
  });

  it("packs the built files, and nothing else, into an archive", async () => {
    const folder = await temporaryFolder();
    const electronDist = await stubElectron(join(folder, "electron"));
    const project = await stubProject(join(folder, "project"));
    await build({
      projectDir: project,
      targets: Platform.LINUX.createTarget("dir", Arch.x64),
      config: {
        ...config,
        electronDist,
        electronVersion: "45.4.1",
        // There is no program to set fuses in.
        electronFuses: null,
        directories: { ...config.directories, output: join(folder, "release") },
      },
    });
    const packed = join(folder, "release", "linux-unpacked");
    expect(await archivedFiles(join(packed, "resources", "app.asar"))).toEqual([
      "dist/main/main.cjs",
      "dist/preload/preload.cjs",
      "dist/renderer/index.html",
      "package.json",
    ]);
    expect((await readdir(join(packed, "locales"))).sort()).toEqual(["en-US.pak", "ko.pak"]);
  }, 60_000);
});

/** As much of Electron's distribution as the packager looks for. */
async function stubElectron(folder: string): Promise<string> {
  await mkdir(join(folder, "resources"), { recursive: true });
  await mkdir(join(folder, "locales"));
  await writeFile(join(folder, "electron"), "#!/bin/sh\n");
  await chmod(join(folder, "electron"), 0o755);
  for (const name of ["de", "en-US", "ko"]) {
    await writeFile(join(folder, "locales", `${name}.pak`), "");
  }
  for (const name of ["LICENSE", "LICENSES.chromium.html", "version"]) {
    await writeFile(join(folder, name), "");
  }
  return folder;
}

/** A project with files that belong into the archive and files that do not. */
async function stubProject(folder: string): Promise<string> {
  const manifest = JSON.parse(
    await readFile(fileURLToPath(new URL("../../package.json", import.meta.url)), "utf8"),
  ) as Record<string, unknown>;
  const files = [
    "dist/main/main.cjs",
    "dist/preload/preload.cjs",
    "dist/renderer/index.html",
    "dist/cli/lintel.js",
    "dist/stamps/main",
    "renderer/main.tsx",
    "node_modules/left/index.js",
  ];
  for (const file of files) {
    await mkdir(join(folder, file, ".."), { recursive: true });
    await writeFile(join(folder, file), "content");
  }
  const { name, version, main, description } = manifest;
  await writeFile(
    join(folder, "package.json"),
    JSON.stringify({ name, version, main, description }),
  );
  return folder;
}

interface ArchiveFolder {
  readonly files: Readonly<Record<string, ArchiveFolder | { readonly size: number }>>;
}

/** Names of the files in an archive, which starts with their list as JSON. */
async function archivedFiles(path: string): Promise<string[]> {
  const bytes = await readFile(path);
  const [length, start] = [bytes.readUInt32LE(12), 16];
  const top = JSON.parse(bytes.toString("utf8", start, start + length)) as ArchiveFolder;
  const below = (folder: ArchiveFolder): string[] =>
    Object.entries(folder.files).flatMap(([name, entry]) =>
      "files" in entry ? below(entry).map((inner) => `${name}/${inner}`) : [name],
    );
  return below(top).sort();
}
