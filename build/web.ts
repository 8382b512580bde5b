import { buildIfStale } from "./build-if-stale.ts";
import { runBrowserHost } from "./run-browser-host.ts";

/** `npm run web -- --workspace DIR --port N --no-open`: Lintel in the browser, built if stale. */
await buildIfStale(["host", "renderer"]);
await runBrowserHost(process.argv.slice(2));
