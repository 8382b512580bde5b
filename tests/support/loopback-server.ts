import { mkdir, symlink, writeFile } from "node:fs/promises";
import { request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { createEventStream } from "../../electron/browser-host/event-stream.ts";
import { startServer, type Patience } from "../../electron/browser-host/server.ts";
import { diskFileSystem } from "../../electron/files/file-system.ts";
import { createStaticFiles } from "../../electron/files/static-files.ts";
import type { Dispatch } from "../../electron/main/capabilities/support/dispatch.ts";
import { hostFixture } from "./host-fixture.ts";

export const TOKEN = "t".repeat(43);

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}
interface Asked {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** The browser host's server over a folder of its own, until the test ends. */
export async function server(dispatch?: Dispatch, patience?: Patience) {
  const host = await hostFixture();
  const site = join(host.folder, "renderer");
  await mkdir(site);
  await writeFile(join(site, "index.html"), "<p>window");
  await writeFile(join(host.folder, "secret.html"), "secret");
  await symlink(join(host.folder, "secret.html"), join(site, "link.html"));
  const events = createEventStream();
  const reports: unknown[] = [];
  const running = await startServer(
    {
      dispatch: dispatch ?? host.dispatch,
      events,
      files: createStaticFiles(diskFileSystem, site),
      token: TOKEN,
      report: (defect) => reports.push(defect),
    },
    0,
    patience,
  );
  onTestFinished(() => running.close());
  const { port } = running;
  const raw = ({ method = "GET", path = "/", headers = {}, body }: Asked): Promise<Answer> =>
    new Promise((done, failed) => {
      const request = httpRequest({ host: "127.0.0.1", port, method, path, headers, agent: false });
      request.once("error", failed).once("response", (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.once("end", () =>
          done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        );
      });
      request.end(body);
    });
  /** A request as the window makes it, changed where a test wants it otherwise. */
  const call = (capability: string, input: unknown, { headers, ...rest }: Asked = {}) =>
    raw({
      method: "POST",
      path: `/api/${capability}`,
      body: JSON.stringify(input),
      ...rest,
      headers: {
        "Content-Type": "application/json",
        "X-Lintel-Token": TOKEN,
        Origin: `http://127.0.0.1:${port}`,
        ...headers,
      },
    });
  return { host, port, raw, call, events, running, reports };
}
