import type { Protocol } from "electron";
import type { StaticFiles } from "../files/static-files.ts";
import { SECURITY_HEADERS } from "../../shared/host/content-policy.ts";
import { WINDOW_SCHEME, windowPath } from "./window-address.ts";

/** Makes the window's scheme a proper origin. Must run before the app is ready. */
export function registerScheme(protocol: Pick<Protocol, "registerSchemesAsPrivileged">): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: WINDOW_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/** Serves the built window, and nothing else, under the window's scheme. */
export function serveWindow(protocol: Pick<Protocol, "handle">, files: StaticFiles): void {
  protocol.handle(WINDOW_SCHEME, async (request) => {
    const path = windowPath(request.url);
    const allowed = request.method === "GET" || request.method === "HEAD";
    const file = path === null || !allowed ? null : await files.read(path);
    if (file === null) return new Response(null, { status: 404, headers: SECURITY_HEADERS });
    const headers = { ...SECURITY_HEADERS, "Content-Type": file.type };
    return new Response(new Uint8Array(file.bytes), { headers });
  });
}
