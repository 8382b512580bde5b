import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createEventStream } from "../../../electron/browser-host/event-stream.ts";
import { startServer } from "../../../electron/browser-host/server.ts";
import { diskFileSystem } from "../../../electron/files/file-system.ts";
import { createStaticFiles } from "../../../electron/files/static-files.ts";
import { createBareHost } from "../bare-host.ts";
import { dispatchTarget, httpTarget } from "./host-targets.ts";
import type { Target } from "./reader-targets.ts";

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
    targets: [dispatchTarget(host.dispatch), httpTarget({ port: server.port, token })],
    defects: host.defects,
    async end() {
      await server.close();
      await host.context.keeping.end();
    },
  };
}
