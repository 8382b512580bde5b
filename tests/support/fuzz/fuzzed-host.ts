import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createEventStream } from "../../../electron/browser-host/event-stream.ts";
import { startServer } from "../../../electron/browser-host/server.ts";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createStaticFiles } from "../../../electron/files/static-files.ts";
import { createBareHost } from "../bare-host.ts";
import { canonicalText } from "../../../shared/model/canonical-text.ts";
import { sketch } from "../../../shared/model/sketch.ts";
import { dispatchTarget, httpTarget } from "./host-targets.ts";
import type { Target } from "./reader-targets.ts";
import { storedFilesTarget } from "./stored-files-target.ts";

interface FuzzedHost {
  readonly targets: readonly Target[];
  /** Defects that the host has logged. */
  readonly defects: readonly unknown[];
  end(): Promise<void>;
}

/** A host with its loopback server below a folder of its own, to be sent what strangers send. */
export async function startFuzzedHost(folder: string): Promise<FuzzedHost> {
  const host = await createBareHost(folder);
  const site = join(folder, "renderer");
  await mkdir(site);
  await writeFile(join(site, "index.html"), "<!doctype html><title>window</title>");
  const token = "t".repeat(43);
  const path = join(host.root, "a.lintel");
  const text = canonicalText(sketch({ nodes: { a: "vm", b: "database" }, edges: [["a", "b"]] }));
  await writeFile(path, text);
  const file = host.context.tokens.tokenOf(path);
  const server = await startServer(
    {
      dispatch: host.dispatch,
      events: createEventStream(),
      files: createStaticFiles(diskFileSystem, site),
      token,
      report: (defect) => host.defects.push(defect),
    },
    0,
  );
  return {
    targets: [
      dispatchTarget(host.dispatch, file, text),
      httpTarget({ port: server.port, token }, file, text),
      await storedFilesTarget(host.dispatch, join(folder, "data")),
    ],
    defects: host.defects,
    async end() {
      await server.close();
      await host.context.keeping.end();
    },
  };
}
