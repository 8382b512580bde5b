import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { diskFileSystem } from "../files/file-system.ts";
import { createStaticFiles } from "../files/static-files.ts";
import { HANDLERS } from "../main/capabilities/registry.ts";
import { createDispatch } from "../main/capabilities/support/dispatch.ts";
import { TOKEN_FRAGMENT_KEY } from "../../shared/host/http.ts";
import { readArguments, type HostArguments } from "./arguments.ts";
import { endWithParent } from "./end-with-parent.ts";
import { createEventStream } from "./event-stream.ts";
import { createBrowserContext } from "./host-context.ts";
import { openBrowser } from "./open-browser.ts";
import { startServer } from "./server.ts";

declare const __APP_VERSION__: string;

/** Seen from the bundle, `dist/browser-host/browser-host.js`. */
const WINDOW_FILES = fileURLToPath(new URL("../renderer", import.meta.url));
const TOKEN_BYTES = 32;

function report(defect: unknown): void {
  console.error(defect);
}

async function run(options: HostArguments): Promise<void> {
  const events = createEventStream();
  const context = await createBrowserContext(options, __APP_VERSION__, events);
  await context.keeping.begin();
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  const server = await startServer(
    {
      dispatch: createDispatch(HANDLERS, context, report),
      events,
      files: createStaticFiles(diskFileSystem, WINDOW_FILES),
      token,
      report,
    },
    options.port,
  );
  endWithParent(options.endWithInput, () => {
    void server
      .close()
      .then(() => context.keeping.end())
      .finally(() => process.exit(0));
  });
  const address = `http://127.0.0.1:${server.port}/#${TOKEN_FRAGMENT_KEY}=${token}`;
  console.log(`Lintel is ready at ${address}`);
  if (options.openBrowser) openBrowser(address);
}

try {
  await run(readArguments(process.argv.slice(2)));
} catch (error) {
  console.error(
    `Lintel could not start: ${error instanceof Error ? error.message : String(error)}`,
  );
  process.exit(2);
}
